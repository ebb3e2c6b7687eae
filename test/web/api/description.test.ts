import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Description } from '../../../src/web/api/description.ts';
import { type Answer, asking } from './asking.ts';

const lutra = asking();
const describe31 = (): Promise<Description> => lutra.told('/api/openapi.json');

const ENDPOINTS = [
  '/api/targets',
  '/api/targets/{vendor}/{document}',
  '/api/changes',
  '/api/changes/{id}',
  '/api/snapshots/{id}',
  '/api/alerts',
  '/api/search',
  '/api/positions',
  '/api/openapi.json',
];

/** What is wrong with an answer, by what the description says of this endpoint and status. */
function judge(description: Description) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(description, 'api');
  return (path: string, status: number, answer: unknown): unknown => {
    const escaped = path.replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D');
    const address = `api#/paths/${escaped}/get/responses/${status}/content/application~1json/schema`;
    const validate = ajv.getSchema(address);
    if (validate === undefined) return `nothing is said of status ${status} at ${path}`;
    return validate(answer) ? undefined : validate.errors;
  };
}

/** Something that a parameter takes, or that somebody might try. */
function anyValue({ schema }: Answer): fc.Arbitrary<string> {
  const right =
    schema.enum !== undefined
      ? fc.constantFrom(...schema.enum)
      : schema.type === 'integer'
        ? fc.integer({ min: 0, max: 12 }).map(String)
        : fc.constantFrom('lutra', 'privacy', 'lutra/privacy', 'Lutra AI', 'train*', '2026-03-02');
  const wrong = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('-1', '0', '1e9', '\0'),
  );
  return fc.oneof({ weight: 4, arbitrary: right }, { weight: 1, arbitrary: wrong });
}

/** An address that a reader of the description might come to. */
function anyAddress(path: string, parameters: readonly Answer[]): fc.Arbitrary<string> {
  const values: Record<string, fc.Arbitrary<string | null>> = Object.fromEntries(
    parameters.map(each => [each.name, each.in === 'path' ? anyValue(each) : fc.option(anyValue(each))]),
  );
  return fc.record(values).map(chosen => {
    const query = new URLSearchParams();
    let address = path;
    for (const { name, in: place } of parameters) {
      const value = chosen[name];
      if (place === 'path') address = address.replace(`{${name}}`, () => encodeURIComponent(`${value}`));
      else if (value !== null) query.set(name, `${value}`);
    }
    return query.size > 0 ? `${address}?${query}` : address;
  });
}

describe('the description of the API', () => {
  it('is OpenAPI 3.1, as its official schema has it', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate({ ...(await describe31()) });
    expect(errors ?? []).toEqual([]);
    expect([valid, validator.version]).toEqual([true, '3.1']);
  });

  it('names every endpoint, all of which are asked with GET', async () => {
    const { paths } = await describe31();
    expect(Object.keys(paths ?? {}).sort()).toEqual([...ENDPOINTS].sort());
    expect(new Set(Object.values(paths ?? {}).flatMap(Object.keys))).toEqual(new Set(['get']));
  });

  it('bounds every list by a hundred', async () => {
    const { paths } = await describe31();
    const limits = Object.values(paths ?? {})
      .flatMap(({ get }): Answer[] => get?.parameters ?? [])
      .filter(({ name }) => name === 'limit');
    expect(limits.map(({ schema }) => schema.maximum)).toEqual(limits.map(() => 100));
  });
});

describe.each(ENDPOINTS)('%s', path => {
  it('answers with what it says, whatever it is asked', async () => {
    const description = await describe31();
    const wrong = judge(description);
    const parameters = (description.paths?.[path]?.get?.parameters ?? []) as Answer[];
    await fc.assert(
      fc.asyncProperty(anyAddress(path, parameters), async address => {
        // Segments of dots are taken out of an address before anybody is asked.
        fc.pre(!/\/\.{1,2}(?:\/|\?|$)/.test(address));
        const response = await lutra.request(address);
        expect([address, response.headers.get('content-type')]).toEqual([address, 'application/json']);
        expect([address, response.status < 500]).toEqual([address, true]);
        expect([address, wrong(path, response.status, await response.json())]).toEqual([address, undefined]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is answered where nothing is wrong', () => {
  it('is not taken for documented where it is not', async () => {
    const wrong = judge(await describe31());
    expect(wrong('/api/changes', 200, { changes: [{ id: 'first' }] })).toBeDefined();
    expect(wrong('/api/changes', 404, { error: { code: 'not-found', message: '' } })).toBeDefined();
    const { edits, ...change } = await lutra.told('/api/changes/1');
    expect(
      wrong('/api/changes/{id}', 200, { ...change, edits: [{ ...edits[0], kind: 'same' }] }),
    ).toBeDefined();
  });

  it.each([
    ['/api/targets', '/api/targets'],
    ['/api/targets/lutra/privacy', '/api/targets/{vendor}/{document}'],
    ['/api/targets/corvid/terms', '/api/targets/{vendor}/{document}'],
    ['/api/changes', '/api/changes'],
    ['/api/changes/1', '/api/changes/{id}'],
    ['/api/changes/2', '/api/changes/{id}'],
    ['/api/snapshots/1', '/api/snapshots/{id}'],
    ['/api/alerts', '/api/alerts'],
    ['/api/search?q=train', '/api/search'],
    ['/api/positions', '/api/positions'],
    ['/api/openapi.json', '/api/openapi.json'],
  ])('%s is as documented', async (address, path) => {
    const wrong = judge(await describe31());
    expect(wrong(path, 200, await lutra.told(address))).toBeUndefined();
  });
});
