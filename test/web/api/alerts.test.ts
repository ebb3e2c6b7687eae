import { describe, expect, it } from 'vitest';
import { hours } from '../../archive/builders.ts';
import { asking } from './asking.ts';

const lutra = asking();

describe('/api/alerts', () => {
  it('tells of each alert where it was owed and how it stands', async () => {
    const { alerts } = await lutra.told('/api/alerts');
    expect(alerts).toEqual([
      expect.objectContaining({
        change: lutra.history.trains,
        target: 'lutra/privacy',
        channel: 'slack:#privacy',
        state: 'pending',
        attempts: 0,
        acts: [],
      }),
    ]);
  });

  it('is narrowed by change and by state', async () => {
    const { trains, renamed } = lutra.history;
    expect((await lutra.told(`/api/alerts?change=${trains}&state=pending`)).alerts).toHaveLength(1);
    expect((await lutra.told(`/api/alerts?change=${renamed}`)).alerts).toEqual([]);
    expect((await lutra.told('/api/alerts?state=given-up')).alerts).toEqual([]);
  });

  it('tells what people did about one', async () => {
    const [alert] = await lutra.archive.alerts({ limit: 1 });
    const act = { kind: 'snooze', by: 'Ada', via: 'slack', at: hours(75), until: hours(99) } as const;
    await lutra.archive.act({ id: 'once', alert: alert!.id, ...act });
    expect((await lutra.told('/api/alerts')).alerts[0].acts).toEqual([act]);
  });
});
