import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainRouting, type Route, type Routed, type Routing, routed } from '../../src/alert/routing.ts';
import { lutraAlert, noticeGone, trainingByDefault } from './lutra.ts';

const NOW = '2025-02-13T00:06:00.000Z';
const change = (over: Partial<Routed> = {}): Routed => ({
  target: { id: 'lutra/privacy', vendor: 'Lutra AI', locale: 'en-GB' },
  verdict: lutraAlert().verdict,
  findings: [trainingByDefault],
  now: NOW,
  ...over,
});
const by = (...routes: Route[]): Routing => ({ ...plainRouting(['a', 'b', 'c']), routes });
const told = (routing: Routing, about = change()) => routed(about, routing).map(({ channel }) => channel);

describe('routing', () => {
  it('without routes tells every channel at once', () => {
    expect(routed(change(), plainRouting(['a', 'b']))).toEqual([
      { channel: 'a', dueAt: NOW },
      { channel: 'b', dueAt: NOW },
    ]);
  });

  it.each<[string, Omit<Route, 'to'>, boolean]>([
    ['a vendor, however it is written', { vendors: ['LUTRA ai'] }, true],
    ['another vendor', { vendors: ['Corvid'] }, false],
    ['a document', { documents: ['lutra/privacy'] }, true],
    ['documents by a pattern', { documents: ['lutra/*'] }, true],
    ['a pattern that is no regular expression', { documents: ['lutra.privacy', '(*'] }, false],
    ['a topic', { topics: ['opt-out'] }, true],
    ['a direction', { directions: ['more-control', 'less-control'] }, true],
    ['another direction', { directions: ['more-control'] }, false],
    ['at least this severity', { severity: 'medium' }, true],
    ['a language', { languages: ['fr', 'en'] }, true],
    ['another language', { languages: ['fr'] }, false],
    ['several conditions that must all hold', { vendors: ['Lutra AI'], languages: ['fr'] }, false],
  ])('by %s', (_, conditions, fits) => {
    expect(told(by({ to: ['a'], ...conditions }))).toEqual(fits ? ['a'] : []);
  });

  it('by severity leaves out what is less grave', () => {
    const lesser = change({ findings: [noticeGone] });
    expect(told(by({ to: ['a'], severity: 'high' }), lesser)).toEqual([]);
  });

  it('tells the channels of all routes that fit, up to one that says to stop', () => {
    const routes = [{ to: ['a'] }, { to: ['b', 'a'], stop: true }, { to: ['c'] }];
    expect(told(by(...routes))).toEqual(['a', 'b']);
  });

  it('lets a change that could not be classified through conditions on what it means', () => {
    const verdict = {
      alert: true,
      reason: 'Its language is unknown.',
      topics: [],
      direction: 'neutral',
    } as const;
    const unknown = change({ verdict, findings: [] });
    const route = {
      to: ['a'],
      topics: ['training'],
      severity: 'high',
      directions: ['less-control'],
    } as const;
    expect(told(by(route), unknown)).toEqual(['a']);
  });
});

describe('quiet hours', () => {
  const night = { from: { hour: 22, minute: 0 }, to: { hour: 7, minute: 30 }, zone: 'Europe/Paris' };
  const due = (now: string, quiet = [night], findings = [trainingByDefault]) =>
    routed(change({ now, findings }), { ...plainRouting(['a']), quiet: new Map([['a', quiet]]) })[0]!.dueAt;

  it.each([
    ['before them', '2025-01-10T20:59:59.000Z', '2025-01-10T20:59:59.000Z'],
    ['as they begin', '2025-01-10T21:00:00.000Z', '2025-01-11T06:30:00.000Z'],
    ['after midnight', '2025-01-11T03:00:00.000Z', '2025-01-11T06:30:00.000Z'],
    ['as they end', '2025-01-11T06:30:00.000Z', '2025-01-11T06:30:00.000Z'],
    ['in the night in which clocks are put forward', '2025-03-29T23:00:00.000Z', '2025-03-30T05:30:00.000Z'],
    ['in the night in which clocks are put back', '2025-10-25T23:00:00.000Z', '2025-10-26T06:30:00.000Z'],
  ])('%s', (_, now, expected) => {
    expect(due(now)).toBe(expected);
  });

  it('of a weekend', () => {
    const weekend = [
      { from: { day: 5, hour: 18, minute: 0 }, to: { day: 1, hour: 8, minute: 0 }, zone: 'UTC' },
    ];
    expect(due('2025-02-15T12:00:00.000Z', weekend)).toBe('2025-02-17T08:00:00.000Z');
    expect(due('2025-02-19T12:00:00.000Z', weekend)).toBe('2025-02-19T12:00:00.000Z');
  });

  it('are broken by what is grave, where they say so', () => {
    const lenient = [{ ...night, unless: 'high' as const }];
    expect(due('2025-01-11T03:00:00.000Z', lenient)).toBe('2025-01-11T03:00:00.000Z');
    expect(due('2025-01-11T03:00:00.000Z', lenient, [noticeGone])).toBe('2025-01-11T06:30:00.000Z');
  });

  it('delay, and never for longer than they last; nothing is due while they last, and nothing before now', () => {
    const times = fc.record({ hour: fc.nat(23), minute: fc.nat(59) });
    const zones = fc.constantFrom('UTC', 'Europe/Paris', 'America/St_Johns', 'Pacific/Apia');
    const moments = fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2026-12-31') });
    fc.assert(
      fc.property(times, times, zones, moments, (from, to, zone, moment) => {
        fc.pre(from.hour !== to.hour);
        const now = new Date(moment).toISOString();
        const at = due(now, [{ from, to, zone }]);
        expect(at >= now).toBe(true);
        expect(Date.parse(at) - moment).toBeLessThanOrEqual(25 * 3_600_000);
        expect(due(at, [{ from, to, zone }])).toBe(at);
      }),
    );
  });
});
