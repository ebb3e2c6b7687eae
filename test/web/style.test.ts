import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const web = fileURLToPath(new URL('../../src/web/', import.meta.url));
const read = (pattern: string) =>
  globSync(pattern, { cwd: web })
    .map(file => readFileSync(`${web}${file}`, 'utf8'))
    .join('\n');
const templates = read('**/*.ts');
const styles = read('style/*.css').replace(/\/\*.*?\*\//gs, '');

describe('the stylesheet', () => {
  it('styles no class that no page has', () => {
    const selectors = styles.replace(/\{[^{}]*\}/g, ' ');
    const classes = [...new Set([...selectors.matchAll(/\.([a-z][\w-]*)/g)].map(match => match[1]!))];
    const unused = classes.filter(name => !new RegExp(`["'\` ]${name}["'\` $]`).test(templates));
    expect(unused).toEqual([]);
  });

  it('defines every colour and size it uses, and uses every one it defines', () => {
    const used = new Set([...styles.matchAll(/var\((--[\w-]+)\)/g)].map(match => match[1]));
    const defined = new Set([...styles.matchAll(/(--[\w-]+):/g)].map(match => match[1]));
    expect([...used].filter(name => !defined.has(name))).toEqual([]);
    expect([...defined].filter(name => !used.has(name))).toEqual([]);
  });

  it('has the last word: templates carry no styles of their own', () => {
    expect(templates).not.toMatch(/style="/);
  });
});
