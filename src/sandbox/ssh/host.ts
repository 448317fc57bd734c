import { createServer, type Server as NetServer, type Socket } from 'node:net';
import ssh2, { type AuthContext, type Connection, type ServerConfig, type Session } from 'ssh2';
import type { InstanceRecord } from '../instance';
import { stopListening } from '../loopback';
import type { PushedKeys } from '../pushed-keys';
import { isAllowed, maximumAttempts } from './authentication';
import type { HostKey } from './host-keys';
import { SshSession } from './session';

/** How long a client may take to log in, in milliseconds: sshd's `LoginGraceTime`. */
const loginGrace = 120_000;

/** What an SSH host is made of. */
export interface SshHostOptions {
  readonly instance: InstanceRecord;
  readonly hostKeys: readonly HostKey[];
  readonly pushedKeys: PushedKeys;
  /** Where sessions start; exists. */
  readonly home: string;
  readonly algorithms?: ServerConfig['algorithms'];
}

/**
 * The SSH server of one instance. It lets in who holds a key that was pushed less than 60 seconds ago, and runs
 * commands; no shell, terminal, environment, agent, subsystem or forwarding.
 */
export class SshHost {
  /** Not listening yet: the caller binds it. */
  readonly listener: NetServer;
  private readonly sockets = new Set<Socket>();
  private readonly sessions = new Set<SshSession>();
  /** Endings of sessions whose connection is gone. */
  private readonly endings = new Set<Promise<void>>();

  constructor(private readonly options: SshHostOptions) {
    const server = new ssh2.Server({
      hostKeys: options.hostKeys.map((key) => key.privateKey),
      ident: 'eic_sandbox',
      ...(options.algorithms && { algorithms: options.algorithms }),
    });
    server.on('connection', (connection: Connection, info: { ip: string; port: number }) => {
      this.serve(connection, info);
    });
    // Own sockets, so that they can be cut off; ssh2 only ends them.
    this.listener = createServer({ noDelay: true }, (socket) => {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
      // ssh2 tells of errors per connection, but not before the client's first line.
      socket.on('error', () => {});
      server.injectSocket(socket);
    });
  }

  /** Cuts all connections off without a word, as an instance that vanishes. It still listens. */
  disconnect(): void {
    for (const socket of this.sockets) socket.resetAndDestroy();
  }

  /** Stops listening, cuts off all connections and ends the commands they ran. */
  async close(): Promise<void> {
    const stopped = stopListening(this.listener);
    this.disconnect();
    await stopped;
    await Promise.all([...[...this.sessions].map((session) => session.hangUp()), ...this.endings]);
  }

  private serve(connection: Connection, client: { ip: string; port: number }): void {
    const own = new Set<SshSession>();
    const grace = setTimeout(() => connection.end(), loginGrace);
    let refused = 0;
    let user = '';
    // Broken packets and lost peers: ssh2 closes the connection, there is nothing more to do.
    connection.on('error', () => {});
    connection.on('authentication', (context: AuthContext) => {
      if (isAllowed(context, this.options.instance, this.options.pushedKeys)) {
        user = context.username;
        context.accept();
        return;
      }
      // A client asks with "none" first what there is; that is no attempt.
      if (context.method !== 'none') refused++;
      context.reject(['publickey']);
      if (refused >= maximumAttempts) connection.end();
    });
    connection.once('ready', () => clearTimeout(grace));
    connection.on('session', (accept: () => Session) => {
      const session = accept();
      let running: SshSession | undefined;
      session.on('exec', (acceptExec, _reject, { command }) => {
        running = new SshSession(acceptExec(), command, this.place(user, client));
        this.track(running, own);
      });
      session.on('signal', (acceptSignal, _reject, { name }) => {
        running?.signal(name);
        if (typeof acceptSignal === 'function') acceptSignal();
      });
    });
    connection.once('close', () => {
      clearTimeout(grace);
      for (const session of own) this.hangUp(session);
    });
  }

  private track(session: SshSession, own: Set<SshSession>): void {
    own.add(session);
    this.sessions.add(session);
    const forget = (): void => {
      own.delete(session);
      this.sessions.delete(session);
    };
    session.done.then(forget, forget);
  }

  private hangUp(session: SshSession): void {
    const ending = session.hangUp().finally(() => this.endings.delete(ending));
    this.endings.add(ending);
  }

  private place(user: string, client: { ip: string; port: number }) {
    const { home, instance } = this.options;
    const address = this.listener.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    return {
      home,
      env: {
        PATH: '/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin',
        HOME: home,
        USER: user,
        LOGNAME: user,
        SHELL: '/bin/sh',
        SSH_CLIENT: `${client.ip} ${client.port} ${port}`,
        SSH_CONNECTION: `${client.ip} ${client.port} ${instance.address} ${port}`,
      },
    };
  }
}
