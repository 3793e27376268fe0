// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

extension Domain {
  /// What is being done to it.
  ///
  /// - Parameter flags: `completed` asks for the last job that has ended, once, or again with `keepCompleted`.
  /// - Returns: a job of type `none` when there is nothing.
  ///
  /// libvirt: `virDomainGetJobStats`, `virDomainGetJobInfo`
  public func job(_ flags: DomainGetJobStatsFlags = []) async throws(LibvirtError) -> DomainJob {
    let reply = try await connection.call(
      Remote.DomainGetJobStats.self, .init(dom: wire, flags: flags.rawValue))
    return DomainJob(type: DomainJobType(rawValue: reply.type), parameters: TypedParameters(reply.params))
  }

  /// How far the job that is under way has come, again and again until none is.
  ///
  /// Nothing is asked before the sequence is, nor while its consumer is busy. It ends without an element when there is no
  /// job, ends when the task is cancelled, and throws what asking throws: `noDomain` when the domain went with the job.
  ///
  /// - Parameter interval: how long to wait between two questions.
  public func jobProgress(every interval: Duration = .milliseconds(500)) -> JobProgress {
    JobProgress(domain: self, interval: interval)
  }
}

/// How far a domain's job has come, see ``Domain/jobProgress(every:)``.
public struct JobProgress: AsyncSequence, Sendable {
  /// Why it can end.
  public typealias Failure = LibvirtError

  let domain: Domain
  let interval: Duration

  /// One run through it.
  public struct Iterator: AsyncIteratorProtocol {
    let domain: Domain
    let interval: Duration
    private var isFirst = true

    init(domain: Domain, interval: Duration) {
      self.domain = domain
      self.interval = interval
    }

    /// The job as it stands now; `nil` when there is none under way any more, or the task was cancelled.
    public mutating func next(
      isolation actor: isolated (any Actor)? = #isolation
    ) async throws(LibvirtError) -> DomainJob? {
      if !isFirst {
        do { try await Task.sleep(for: interval) } catch { return nil }
      }
      isFirst = false
      do throws(LibvirtError) {
        let job = try await domain.job()
        return job.isRunning ? job : nil
      } catch {
        if Task.isCancelled { return nil }
        throw error
      }
    }
  }

  /// Begins anew.
  public func makeAsyncIterator() -> Iterator { Iterator(domain: domain, interval: interval) }
}
