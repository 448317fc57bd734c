import { existsSync } from 'node:fs';
import { createServer, type Server as NetServer, type Socket } from 'node:net';
import ssh2, {
  type AuthContext,
  type Connection,
  type ServerChannel,
  type ServerConfig,
  type Session,
} from 'ssh2';
import { inSingleQuotes } from '../../single-quotes';
import { giveSftpAsAChannel, sftpAsAChannel } from '../../ssh2/sftp-as-a-channel';
import { readTerminalModes } from '../../ssh2/terminal-modes';
import type { InstanceRecord } from '../instance';
import { ipv6Loopback, stopListening } from '../loopback';
import type { PushedKeys } from '../pushed-keys';
import { resetConnection } from '../reset-connection';
import { isAllowed, maximumAttempts } from './authentication';
import { type FindListener, forwardTcp } from './forwarding';
import type { HostKey } from './host-keys';
import { SshSession } from './session';
import { findSftpServer } from './sftp-server';
import { hasTerminals, type TerminalRequest } from './terminal';

/** Maximum time for a login in milliseconds, like sshd's `LoginGraceTime`. */
const loginGrace = 120_000;

/** The parts of an SSH host. */
export interface SshHostOptions {
  readonly instance: InstanceRecord;
  readonly hostKeys: readonly HostKey[];
  readonly pushedKeys: PushedKeys;
  /** An existing directory, in which sessions start. */
  readonly home: string;
  readonly algorithms?: ServerConfig['algorithms'];
  /** Path of the program for the subsystem `sftp`. Default is that of this machine; `undefined` refuses the subsystem. */
  readonly sftpServer?: string | undefined;
  /** Finds the listeners that it forwards connections to. Without it, it refuses to forward. */
  readonly find?: FindListener;
}

/** Runs a login shell: Bash, as on AlmaLinux, if it is installed. */
const loginShell = `exec ${existsSync('/bin/bash') ? '/bin/bash' : '/bin/sh'} -l`;

/**
 * The SSH server of one instance. It accepts a key that was pushed and has not expired, and runs commands and shells,
 * in a pseudo-terminal if asked and if {@link hasTerminals}, and SFTP if this machine has OpenSSH's `sftp-server`. It
 * forwards connections to other instances. It refuses environment variables, agent, other subsystems and all other
 * forwarding.
 */
export class SshHost {
  /** Does not listen yet; the caller binds it. */
  readonly listener: NetServer;
  /** The same for the instance's IPv6 address, if that is of this machine's loopback interface. */
  readonly ipv6Listener: NetServer | undefined;
  readonly #options: SshHostOptions;
  readonly #sftpServer: string | undefined;
  readonly #sockets = new Set<Socket>();
  readonly #sessions = new Set<SshSession>();
  /** Sessions that are ending because their connection was lost. */
  readonly #endings = new Set<Promise<void>>();

  constructor(options: SshHostOptions) {
    this.#options = options;
    this.#sftpServer = 'sftpServer' in options ? options.sftpServer : findSftpServer();
    const server = new ssh2.Server({
      hostKeys: options.hostKeys.map((key) => key.privateKey),
      ident: 'eic_sandbox',
      // ssh2 hands over compressed packets around the filters of giveSftpAsAChannel and readTerminalModes.
      algorithms: { compress: ['none'], ...options.algorithms },
    });
    server.on('connection', (connection: Connection, info: { ip: string; port: number }) => {
      this.#serve(connection, info);
    });
    // Our own sockets, so that they can be cut off; ssh2 only ends them.
    const makeListener = (): NetServer =>
      createServer({ noDelay: true }, (socket) => {
        this.#sockets.add(socket);
        socket.once('close', () => this.#sockets.delete(socket));
        // ssh2 reports errors per connection, but not before the client's first line.
        socket.on('error', () => {});
        server.injectSocket(socket);
      });
    this.listener = makeListener();
    this.ipv6Listener = options.instance.ipv6Address === ipv6Loopback ? makeListener() : undefined;
  }

  /** Cuts off all connections without notice, as an instance that vanishes does. The host still listens. */
  disconnect(): void {
    for (const socket of this.#sockets) resetConnection(socket);
  }

  /** Stops listening, cuts off all connections and ends the commands they ran. */
  async close(): Promise<void> {
    const listeners = [this.listener, ...(this.ipv6Listener === undefined ? [] : [this.ipv6Listener])];
    const stopped = listeners.map(stopListening);
    this.disconnect();
    await Promise.all(stopped);
    await Promise.all([...[...this.#sessions].map((session) => session.hangUp()), ...this.#endings]);
  }

  #serve(connection: Connection, client: { ip: string; port: number }): void {
    const terminalModes = readTerminalModes(connection);
    giveSftpAsAChannel(connection);
    const own = new Set<SshSession>();
    const grace = setTimeout(() => connection.end(), loginGrace);
    let refused = 0;
    let user = '';
    // Malformed packets and lost peers: ssh2 closes the connection.
    connection.on('error', () => {});
    connection.on('authentication', (context: AuthContext) => {
      if (isAllowed(context, this.#options.instance, this.#options.pushedKeys)) {
        user = context.username;
        context.accept();
        return;
      }
      // A client first asks with "none" which methods there are; that is not an attempt.
      if (context.method !== 'none') refused++;
      context.reject(['publickey']);
      if (refused >= maximumAttempts) connection.end();
    });
    connection.once('ready', () => clearTimeout(grace));
    if (this.#options.find !== undefined) forwardTcp(connection, this.#options.find);
    connection.on('session', (accept: () => Session) => {
      const session = accept();
      let terminal: TerminalRequest | undefined;
      let running: SshSession | undefined;
      const start = (channel: ServerChannel, command: string): void => {
        running = new SshSession(channel, { command, terminal }, this.#place(user, client));
        this.#track(running, own);
      };
      session.on('exec', (acceptExec, _reject, { command }) => start(acceptExec(), command));
      session.on('shell', (acceptShell) => start(acceptShell(), loginShell));
      session.on('subsystem', (acceptSubsystem, rejectSubsystem, { name }) => {
        const program = name === sftpAsAChannel ? this.#sftpServer : undefined;
        if (program === undefined) rejectSubsystem?.();
        else start(acceptSubsystem(), `exec ${inSingleQuotes(program)}`);
      });
      session.on('pty', (acceptPty, rejectPty, { term, rows, cols }) => {
        if (hasTerminals()) {
          terminal = { term, rows, cols, modes: terminalModes() };
          acceptPty?.();
        } else {
          rejectPty?.();
        }
      });
      session.on('window-change', (acceptChange, _reject, { rows, cols }) => {
        if (terminal !== undefined) terminal = { ...terminal, rows, cols };
        running?.resize({ rows, cols });
        acceptChange?.();
      });
      session.on('signal', (acceptSignal, _reject, { name }) => {
        running?.signal(name);
        acceptSignal?.();
      });
    });
    connection.once('close', () => {
      clearTimeout(grace);
      for (const session of own) this.#hangUp(session);
    });
  }

  #track(session: SshSession, own: Set<SshSession>): void {
    own.add(session);
    this.#sessions.add(session);
    const forget = (): void => {
      own.delete(session);
      this.#sessions.delete(session);
    };
    session.done.then(forget, forget);
  }

  #hangUp(session: SshSession): void {
    const ending = session.hangUp().finally(() => this.#endings.delete(ending));
    this.#endings.add(ending);
  }

  #place(user: string, client: { ip: string; port: number }) {
    const { home, instance } = this.#options;
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
