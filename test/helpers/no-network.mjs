// Loaded before a build: whatever would leave this machine ends the process instead.
import dns from 'node:dns';
import net from 'node:net';

function refuse() {
  process.stderr.write('this build asked for the network\n');
  process.exit(99);
}

net.Socket.prototype.connect = refuse;
dns.lookup = refuse;
