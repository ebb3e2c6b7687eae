import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { webApp } from '../../src/web/app.ts';
import { anUnchanged, anUnstable, aTarget, DAWN, hours } from '../archive/builders.ts';
import { changed, first, policy, temporaryArchive } from './invented.ts';
import { visit } from './page.ts';

const KEEPS = policy({ Storage: ['We keep your chats for thirty days.'] });
const ERASES = policy({ Storage: ['We erase your chats after a week.'] });

let archive: Archive;
let close: () => Promise<void>;
const open = (path: string) => visit(webApp({ archive, clock: () => new Date(hours(13)) }), path);

beforeEach(async () => {
  ({ archive, close } = await temporaryArchive());
  await archive.declareTargets([aTarget()], DAWN);
  await first(archive, 0, KEEPS);
});
afterEach(() => close());

describe('what is uncertain is shown as such', () => {
  it('calls an alert that no rule could read unclassified, not neutral', async () => {
    const id = await changed(archive, 12, ERASES, {
      verdict: { topics: [], direction: 'neutral', reason: 'Its language (et) is not one we can classify.' },
    });
    const overview = await open('/');
    expect(overview.text('.entry .say')).toBe('The text changed, and what it means could not be told.');
    expect(overview.text('.entry .dir')).toBe('?Not classified');
    expect(overview.text('.entry .src')).toBe('Lutra AI, Privacy Policy · 18:00 UTC');
    expect((await open('/documents/lutra/privacy')).text('.line .dir')).toBe('?Not classified');
    expect((await open(`/changes/${id}`)).text('.also')).toBe(
      'Its language (et) is not one we can classify.',
    );
  });

  it('does not call a visit failed that read something it does not believe', async () => {
    await archive.record(anUnstable(hours(12)));
    expect((await open('/documents/lutra/privacy')).text('.line .gap')).toBe(
      '1 Mar 202618:00 UTC Not settled in 1 visit. Something different was read, and is not believed yet. Two reads differed.',
    );
    expect((await open('/')).texts('#unread td')[1]).toBe(
      'Something different was read, and is not believed yet.Two reads differed.',
    );
  });

  it('says when the declared part of a page was lost', async () => {
    const detail = 'the declared section was not found';
    await archive.record({ ...anUnchanged(hours(12)), detail }, await archive.latest('lutra/privacy'));
    expect((await open('/targets')).text('td[data-l="State"]')).toBe(
      'CalmThe declared section was not found',
    );
    expect((await open('/documents/lutra/privacy')).text('.title b')).toBe(
      'The declared section was not found.',
    );
  });
});
