/** What can be part of an id: `DALL·E` is `dall-e`, `Bolt.new` is `bolt-new`. Names without Latin letters become their code points. */
export function keyOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain || [...name].map(sign => `u${sign.codePointAt(0)!.toString(16)}`).join('-') || 'unnamed';
}

/** The name itself, or with the first number behind it that makes it another than those taken. */
export function freeName(name: string, taken: { has(name: string): boolean }): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}-${number}`;
  return free;
}
