import { once } from 'node:events';
import { Agent, get } from 'node:http';

/** How long an answer took, and how many bytes came over the wire for it, those of its head too. */
export interface Got {
  ms: number;
  bytes: number;
}

/** Asks as a browser does: one connection that stays open, and what comes may be compressed. */
export function browsing(home: string): { get(address: string): Promise<Got>; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let received = 0;
  return {
    async get(address) {
      const started = performance.now();
      const request = get(home + address, { agent, headers: { 'accept-encoding': 'gzip' } });
      const [response] = await once(request, 'response');
      response.resume();
      await once(response, 'end');
      const ms = performance.now() - started;
      if (response.statusCode !== 200) throw new Error(`${address}: status ${response.statusCode}`);
      const { bytesRead } = request.socket!;
      // A connection that was opened anew counts from nothing.
      const bytes = request.reusedSocket ? bytesRead - received : bytesRead;
      received = bytesRead;
      return { ms, bytes };
    },
    close: () => agent.destroy(),
  };
}
