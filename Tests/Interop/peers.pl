#!/usr/bin/env perl
# swift-libvirt
# Copyright (c) the swift-libvirt project authors
# SPDX-License-Identifier: Apache-2.0
#
# Servers that are no libvirtd, on TCP ports of 127.0.0.1 that the system chooses:
#
#   peers.pl SOCKET    prints shell assignments of their ports, then serves until its standard input ends
#
#   MUTE_PORT   accepts, reads, and never says a word; SOCKET, a path, does the same
#   HTTP_PORT   answers like a web server that does not understand, and closes
#   RUDE_PORT   closes without a word as soon as something has come

use strict;
use warnings;
use IO::Select;
use IO::Socket::INET;
use IO::Socket::UNIX;

$| = 1;
# Who asks may have gone before the answer.
$SIG{PIPE} = 'IGNORE';
my %kind_of;
my $select = IO::Select->new(\*STDIN);
for my $kind (qw(MUTE HTTP RUDE)) {
  my $listener = IO::Socket::INET->new(LocalAddr => '127.0.0.1', LocalPort => 0, Proto => 'tcp', Listen => 64)
    or die "peers.pl: cannot listen on 127.0.0.1: $@\n";
  $kind_of{$listener} = "listen $kind";
  $select->add($listener);
  printf "%s_PORT=%d\n", $kind, $listener->sockport;
}
my $socket = IO::Socket::UNIX->new(Local => $ARGV[0], Listen => 64) or die "peers.pl: cannot listen on $ARGV[0]: $!\n";
$kind_of{$socket} = 'listen MUTE';
$select->add($socket);
print "READY=yes\n";

while (1) {
  for my $handle ($select->can_read) {
    my $kind = $kind_of{$handle} // 'input';
    if ($kind =~ /^listen (.*)/) {
      my $peer = $handle->accept or next;
      $kind_of{$peer} = $1;
      $select->add($peer);
      next;
    }
    my $read = sysread $handle, my $bytes, 65536;
    exit 0 if $kind eq 'input' && !$read;
    next if $read && ($kind eq 'MUTE' || $kind eq 'input');
    syswrite $handle, "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n" if $read && $kind eq 'HTTP';
    $select->remove($handle);
    delete $kind_of{$handle};
    close $handle;
  }
}
