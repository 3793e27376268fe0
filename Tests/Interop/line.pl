#!/usr/bin/env perl
# swift-libvirt
# Copyright (c) the swift-libvirt project authors
# SPDX-License-Identifier: Apache-2.0
#
# A line that loses packets and is late: two network interfaces, and what is sent into one comes out of the other.
#
#   line.pl NAME NAME LOSS MILLISECONDS SEED
#
# LOSS is how many of a hundred packets are lost, MILLISECONDS how long each of the others takes, both in each direction.
# Prints "READY" when the interfaces are there; they may then be moved to other network namespaces. Carries packets until
# its standard input ends; the interfaces go with it. Needs /dev/net/tun and the right to make interfaces.

use strict;
use warnings;
use Fcntl;
use Time::HiRes qw(time);

@ARGV == 5 or die "usage: line.pl NAME NAME LOSS MILLISECONDS SEED\n";
my ($loss, $delay, $seed) = ($ARGV[2] / 100, $ARGV[3] / 1000, $ARGV[4]);
srand $seed;
$| = 1;

# From linux/if_tun.h: packets of IP, nothing in front of them.
use constant { TUNSETIFF => 0x400454ca, IFF_TUN => 0x0001, IFF_NO_PI => 0x1000 };

my @ends = map {
  sysopen my $end, '/dev/net/tun', O_RDWR or die "line.pl: cannot open /dev/net/tun: $!\n";
  ioctl $end, TUNSETIFF, pack('a16 S x22', $_, IFF_TUN | IFF_NO_PI) or die "line.pl: cannot make interface $_: $!\n";
  $end;
} @ARGV[0, 1];
print "READY\n";

# Under way: when each packet arrives, where, and itself. All take the same time, so they arrive in order.
my @queue;
my ($carried, $lost) = (0, 0);
while (1) {
  my $bits = '';
  vec($bits, fileno $_, 1) = 1 for \*STDIN, @ends;
  my $wait = @queue ? $queue[0][0] - time : undef;
  select $bits, undef, undef, defined $wait && $wait < 0 ? 0 : $wait;
  last if vec($bits, fileno STDIN, 1) && !sysread STDIN, my $line, 1;
  for my $from (0, 1) {
    next unless vec $bits, fileno $ends[$from], 1;
    sysread $ends[$from], my $packet, 65536 or next;
    if (rand() < $loss) { $lost++; next }
    $carried++;
    push @queue, [time + $delay, $ends[1 - $from], $packet];
  }
  while (@queue && $queue[0][0] <= time) {
    my (undef, $to, $packet) = @{shift @queue};
    # An interface that is down takes none.
    syswrite $to, $packet;
  }
}
print "$carried carried, $lost lost\n";
