import { describe, expect, it } from 'vitest';
import { ASKS_FIRST } from '../lutra.ts';
import { asking } from './asking.ts';

const lutra = asking();

describe('/api/snapshots/{id}', () => {
  it('tells what is known of the reading', async () => {
    const { document: _, ...facts } = (await lutra.archive.snapshot(1))!;
    const { capture, bodyHash, documentHash, ...told } = await lutra.told('/api/snapshots/1');
    expect([bodyHash, documentHash]).toEqual([facts.bodyHash, facts.documentHash]);
    expect(told).toMatchObject({
      target: 'lutra/privacy',
      sequence: 1,
      title: 'Privacy Policy',
      language: 'en',
    });
    expect(capture).toMatchObject({
      finalUrl: 'https://lutra.example/privacy',
      status: 200,
      contentType: 'text/html',
    });
  });

  it('keeps the headers of the answer, which may hold secrets, to itself', async () => {
    expect((await lutra.told('/api/snapshots/1')).capture).not.toHaveProperty('headers');
  });

  it('holds the whole text, clause by clause, counted from 1', async () => {
    const { clauses } = await lutra.told('/api/snapshots/1');
    expect(clauses).toEqual(ASKS_FIRST.clauses.map((clause, index) => ({ ...clause, number: index + 1 })));
  });
});
