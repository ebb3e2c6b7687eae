/** A vendor's file that is sound: line 1 is the vendor, line 3 the document's key, 4 to 7 what it says. */
const GOOD = `vendor: Lutra AI
documents:
  privacy:
    name: Privacy Policy
    url: https://lutra.example/legal
    select: '#privacy'
    every: 6h
`;
const instead = (line: number, ...lines: string[]) =>
  GOOD.split('\n')
    .toSpliced(line - 1, 1, ...lines)
    .join('\n');
const besides = (line: string) => `${GOOD}    ${line}\n`;
const without = (line: number) => instead(line);

/** Vendor files as people break them, each with how every complaint about it begins. */
export const BROKEN: Record<string, readonly [text: string, ...says: string[]]> = {
  'is empty': ['', '1: vendor: is missing', '1: documents: is missing'],
  'is a list': [
    '- vendor: Lutra AI',
    '1: the file: is a list: write keys with values, as in `name: Privacy Policy`',
  ],
  'is one text': ['Lutra AI', '1: the file: is a text: write keys with values, as in `name: Privacy Policy`'],
  'is a number': ['7', '1: the file: is a number: write keys with values, as in `name: Privacy Policy`'],
  'has an open bracket': [
    instead(6, "    select: ['#privacy'"),
    '7: YAML: Flow sequence in block collection must be sufficiently indented and end with a ]: begin it in the column of its neighbours, and close what is open above',
  ],
  'has an open quote': [
    instead(4, '    name: "Privacy Policy'),
    '8: YAML: Missing closing "quote: close what is open above, and put a text that holds # in quotes',
  ],
  'is indented by a tab': [
    instead(6, "\tselect: '#privacy'"),
    '6: YAML: Tabs are not allowed as indentation: use spaces',
    '7: YAML: All mapping items must start at the same column: begin it in the column of its neighbours, and close what is open above',
  ],
  'is indented unevenly': [
    instead(6, "   select: '#privacy'"),
    '6: YAML: All mapping items must start at the same column: begin it in the column of its neighbours, and close what is open above',
    '7: YAML: All mapping items must start at the same column: begin it in the column of its neighbours, and close what is open above',
  ],
  'has no space behind a colon': [
    instead(5, '    url:https://lutra.example/legal'),
    '5: YAML: Implicit keys need to be on a single line: put a space behind the colon',
  ],
  'says a key twice': [besides('every: 1h'), '8: YAML: Map keys must be unique: leave one of them'],
  'declares a document twice': [
    `${GOOD}  privacy:\n    url: https://lutra.example/b\n`,
    '8: YAML: Map keys must be unique: leave one of them',
  ],
  'has a colon in a name': [
    instead(4, '    name: Privacy: Policy'),
    '4: YAML: Nested mappings are not allowed in compact mappings: put a text that holds a colon in quotes, and begin keys in one column',
  ],
  'begins a selector with #': [
    instead(6, '    select: #privacy', '    remove: [#nav]'),
    '7: YAML: Comments must be separated from other tokens by white space characters: close what is open above, and put a text that holds # in quotes',
    '8: YAML: Flow sequence in block collection must be sufficiently indented and end with a ]: begin it in the column of its neighbours, and close what is open above',
  ],
  'uses an alias to nothing': [
    instead(5, '    url: *legal'),
    '5: YAML: Unresolved alias (the anchor must be set before the alias): legal',
  ],
  'uses an alias too often': [
    `a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c]\n`,
    '2: YAML: Excessive alias count indicates a resource exhaustion attack',
  ],
  'holds two files': [
    `${GOOD}---\n${GOOD}`,
    '8: YAML: Source contains multiple documents; please use YAML.parseAllDocuments(): take the --- away, or make two files of it',
  ],
  'has no vendor': [without(1), '1: vendor: is missing'],
  'has a vendor without a name': [instead(1, "vendor: ''"), '1: vendor: is empty: give it a text'],
  'has a vendor of nothing': [
    instead(1, 'vendor:'),
    '1: vendor: is empty: make it one text, in quotes where it looks like something else',
  ],
  'has a vendor that is a number': [
    instead(1, 'vendor: 42'),
    '1: vendor: is a number: make it one text, in quotes where it looks like something else',
  ],
  'misspells vendor': [
    instead(1, 'vender: Lutra AI'),
    '1: vendor: is missing',
    '1: the file: unknown key `vender`: known are vendor, formerly, documents',
  ],
  'has no documents': ['vendor: Lutra AI\n', '1: documents: is missing'],
  'has documents that are none': [
    'vendor: Lutra AI\ndocuments: {}\n',
    '2: documents: names no document: write a key with an address, e.g. `privacy: https://lutra.example/privacy`',
  ],
  'has documents in a list': [
    'vendor: Lutra AI\ndocuments:\n  - https://lutra.example/legal\n',
    '2: documents: is a list: write keys with values, as in `name: Privacy Policy`',
  ],
  'has an unknown key at the top': [
    `${GOOD}channel: '#legal'\n`,
    '8: the file: unknown key `channel`: known are vendor, formerly, documents',
  ],
  'has a key in capitals': [
    instead(3, '  Privacy:'),
    '3: documents.Privacy: use lower-case letters, digits and hyphens, e.g. `privacy-eu`',
  ],
  'has a key with a space': [
    instead(3, '  privacy policy:'),
    '3: documents.privacy policy: use lower-case letters, digits and hyphens, e.g. `privacy-eu`',
  ],
  'has a key with an underscore': [
    instead(3, '  privacy_policy:'),
    '3: documents.privacy_policy: use lower-case letters, digits and hyphens, e.g. `privacy-eu`',
  ],
  'has a document of nothing': [
    'vendor: Lutra AI\ndocuments:\n  privacy:\n',
    '3: documents.privacy: is empty: write keys with values, as in `name: Privacy Policy`',
  ],
  'has a document that is a number': [
    'vendor: Lutra AI\ndocuments:\n  privacy: 7\n',
    '3: documents.privacy: is a number: write keys with values, as in `name: Privacy Policy`',
  ],
  'has a document that is no address': [
    'vendor: Lutra AI\ndocuments:\n  privacy: lutra.example/legal\n',
    '3: documents.privacy: is not an http or https address: write e.g. https://lutra.example/privacy',
  ],
  'has no address': [without(5), '3: documents.privacy.url: is missing'],
  'has an address without a scheme': [
    instead(5, '    url: lutra.example/legal'),
    '5: documents.privacy.url: is not an http or https address: write e.g. https://lutra.example/privacy',
  ],
  'has an address of a file': [
    instead(5, '    url: file:///etc/passwd'),
    '5: documents.privacy.url: is not an http or https address: write e.g. https://lutra.example/privacy',
  ],
  'has an address that is a list': [
    instead(5, '    url: [https://lutra.example/legal]'),
    '5: documents.privacy.url: is not an http or https address: write e.g. https://lutra.example/privacy',
  ],
  'has an address with a space': [
    instead(5, '    url: https://lutra example/legal'),
    '5: documents.privacy.url: is not an http or https address: write e.g. https://lutra.example/privacy',
  ],
  'has an empty name': [instead(4, "    name: ' '"), '4: documents.privacy.name: is empty: give it a text'],
  'has a name that is a date': [
    instead(4, '    name: 2025'),
    '4: documents.privacy.name: is a number: make it one text, in quotes where it looks like something else',
  ],
  'misspells select': [
    instead(6, "    selct: '#privacy'"),
    '6: documents.privacy: unknown key `selct`: known are name, url, product',
  ],
  'misspells url': [
    instead(5, '    link: https://lutra.example/legal'),
    '3: documents.privacy.url: is missing',
    '5: documents.privacy: unknown key `link`: known are name, url, product',
  ],
  'has a broken selector': [
    instead(6, "    select: '#privacy['"),
    '6: documents.privacy.select: is not a CSS selector, a range (one of startBefore, startAfter with one of endBefore, endAfter), or a list of them',
  ],
  'has a broken selector in a list': [
    instead(6, '    select:', '      - main', "      - '#privacy['"),
    '8: documents.privacy.select.1: is not a CSS selector: write e.g. main, #privacy or .policy > article',
  ],
  'has a selector that is a number': [
    instead(6, '    select: 7'),
    '6: documents.privacy.select: is not a CSS selector, a range (one of startBefore, startAfter with one of endBefore, endAfter), or a list of them',
  ],
  'has an empty selector': [
    instead(6, "    select: ''"),
    '6: documents.privacy.select: is not a CSS selector, a range (one of startBefore, startAfter with one of endBefore, endAfter), or a list of them',
  ],
  'has a range without an end': [
    instead(6, '    select: {startBefore: h1}'),
    '6: documents.privacy.select: is not a CSS selector, a range (one of startBefore, startAfter with one of endBefore, endAfter), or a list of them',
  ],
  'has a range with two starts': [
    instead(6, '    select: {startBefore: h1, startAfter: h1, endBefore: p}'),
    '6: documents.privacy.select: is not a CSS selector, a range (one of startBefore, startAfter with one of endBefore, endAfter), or a list of them',
  ],
  'has a range with a broken end': [
    instead(6, "    select: {startBefore: h1, endBefore: 'p['}"),
    '6: documents.privacy.select: is not a CSS selector, a range (one of startBefore, startAfter with one of endBefore, endAfter), or a list of them',
  ],
  'has a broken selector to remove': [
    besides("remove: ['nav', 'p[']"),
    '8: documents.privacy.remove.1: is not a CSS selector: write e.g. main, #privacy or .policy > article',
  ],
  'has a cadence in words': [
    instead(7, '    every: often'),
    '7: documents.privacy.every: is not a duration: write e.g. 30m, 6h or 1d',
  ],
  'has a cadence without a unit': [
    instead(7, '    every: 6'),
    '7: documents.privacy.every: is not a duration: write e.g. 30m, 6h or 1d',
  ],
  'has a cadence in seconds': [
    instead(7, '    every: 30s'),
    '7: documents.privacy.every: is not a duration: write e.g. 30m, 6h or 1d',
  ],
  'has a cadence of nothing': [
    instead(7, '    every: 0h'),
    '7: documents.privacy.every: is not a duration: write e.g. 30m, 6h or 1d',
  ],
  'has a locale in words': [
    besides('locale: english please'),
    '8: documents.privacy.locale: is not a language tag: write e.g. en, en-GB or fr-FR',
  ],
  'has a locale that is a list': [
    besides('locale: [en, fr]'),
    '8: documents.privacy.locale: is a list: make it one text, in quotes where it looks like something else',
  ],
  'has an unknown way to read': [
    besides('read: sometimes'),
    '8: documents.privacy.read: is not a way to read: use browser, http or auto',
  ],
  'has an unknown time zone': [
    besides('timezone: Mars'),
    '8: documents.privacy.timezone: is not a time zone: write e.g. UTC or Europe/Paris',
  ],
  'has half a viewport': [
    besides('viewport: {width: 800}'),
    '8: documents.privacy.viewport.height: is missing',
  ],
  'has a tiny viewport': [
    besides('viewport: {width: 10, height: 800}'),
    '8: documents.privacy.viewport.width: is less than 200',
  ],
  'has an empty user agent': [besides("userAgent: ''"), '8: documents.privacy.userAgent: is empty'],
  'has a header with a space': [
    besides('headers: {Accept Language: fr}'),
    '8: documents.privacy.headers.Accept Language: is not the name of a header, e.g. Accept-Language',
  ],
  'has a header that is a number': [
    besides('headers: {DNT: 1}'),
    '8: documents.privacy.headers.DNT: is a number: make it one text, in quotes where it looks like something else',
  ],
  'has a secret in the file': [
    besides('cookies: session=1234'),
    '8: documents.privacy.cookies: is not the name of an environment variable, e.g. LUTRA_COOKIES',
  ],
  'has a proxy in the file': [
    besides('proxy: http://proxy.example:3128'),
    '8: documents.privacy.proxy: is not the name of an environment variable, e.g. LUTRA_COOKIES',
  ],
  'has an unknown policy for robots': [
    besides('robots: ignore'),
    '8: documents.privacy.robots: is not a policy for robots.txt: use heed or record',
  ],
  'has a step nobody knows': [
    besides('steps: [{press: Enter}]'),
    '8: documents.privacy.steps.0: is not a step: use {click: CSS}, {fill: CSS, with: text}, {waitFor: CSS} or {wait: 500}, in milliseconds up to 10000',
  ],
  'has a step that waits too long': [
    besides('steps: [{wait: 60000}]'),
    '8: documents.privacy.steps.0.wait: is more than 10000',
  ],
  'has steps that are no list': [
    besides("steps: {click: '#a'}"),
    '8: documents.privacy.steps: is a group of keys: make it a list, in brackets or with a hyphen before each item',
  ],
  'was before on no day': [
    besides('formerly: [{until: 2025-02-30, name: Notice}]'),
    '8: documents.privacy.formerly.0.until: is not a day or moment: write e.g. 2025-02-06',
  ],
  'was before as it is now': [
    besides('formerly: [{until: 2025-02-06}]'),
    '8: documents.privacy.formerly.0: says nothing of how it was: give name or url',
  ],
  'was before at no address': [
    besides('formerly: [{url: lutra.example}]'),
    '8: documents.privacy.formerly.0.url: is not an http or https address: write e.g. https://lutra.example/privacy',
  ],
  'has a former vendor without a name': [
    `${GOOD}formerly: [{until: 2025-02-06}]\n`,
    '8: formerly.0.name: is missing',
  ],
  'is not unverified': [
    besides('unverified: false'),
    '8: documents.privacy.unverified: can only be true; leave it out once the address is known to be right',
  ],
  'has a tier that is a number': [
    besides('tier: 1'),
    '8: documents.privacy.tier: is a number: make it one text, in quotes where it looks like something else',
  ],
};
