import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createConnection, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a connection is cut: at what the client says, which the server never hears of, or at the answer, which the client never does. */
export interface Cut {
  /** The first of the client's messages for which this holds; `count` counts from 1 since the plan was made. */
  at: (message: Buffer, count: number) => boolean;
  lost: 'question' | 'answer';
}

export interface CuttingProxy {
  /** The address of the database by way of the proxy. */
  url: string;
  /** Cuts once. */
  plan(cut: Cut): void;
  /** Messages of clients since the plan was made. */
  readonly count: number;
  close(): Promise<void>;
}

/** Stands between clients and the PostgreSQL of an address with a unix socket, and cuts connections where it is told to. */
export async function cuttingProxy(url: string): Promise<CuttingProxy> {
  const address = new URL(url);
  const behind = address.searchParams.get('host')!;
  const folder = await mkdtemp(join(tmpdir(), 'clausewatch-cut-'));
  const name = '.s.PGSQL.5432';
  const ends = new Set<Socket>();
  let planned: Cut | undefined;
  let count = 0;

  const proxy = createServer(client => {
    const server = createConnection(join(behind, name));
    const cut = () => {
      client.destroy();
      server.destroy();
    };
    for (const end of [client, server]) {
      ends.add(end);
      end.on('error', cut);
      end.on('close', cut);
    }
    let deaf = false;
    client.on('data', message => {
      count++;
      if (planned?.at(message, count)) {
        const { lost } = planned;
        planned = undefined;
        if (lost === 'question') return cut();
        deaf = true;
      }
      server.write(message);
    });
    server.on('data', answer => (deaf ? cut() : client.write(answer)));
  });
  await once(proxy.listen(join(folder, name)), 'listening');
  address.searchParams.set('host', folder);
  return {
    url: address.href,
    plan(cut) {
      planned = cut;
      count = 0;
    },
    get count() {
      return count;
    },
    async close() {
      for (const end of ends) end.destroy();
      await new Promise(resolve => proxy.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
