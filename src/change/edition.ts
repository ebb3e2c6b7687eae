/** Parts of the world that documents name in their titles when they have an edition for each. */
const REGIONS: readonly (readonly [string, RegExp])[] = [
  ['eu', /\b(?:europe(?:an)?|eu|eea|européen(?:ne)?|ue|eee)\b/iu],
  ['uk', /\b(?:uk|united kingdom|great britain|royaume-uni)\b/iu],
  ['us', /\b(?:us|u\.s\.|usa|united states|états-unis|california|colorado|virginia)\b/iu],
  ['ch', /\b(?:switzerland|swiss|suisse)\b/iu],
  ['ca', /\b(?:canadian|canada|québec|quebec)\b/iu],
  ['asia', /\b(?:korea|japan|china|india|singapore|apac)\b/iu],
  ['latin-america', /\b(?:brazil|brasil|latin america|latam|mexico)\b/iu],
  ['international', /\b(?:international|global|worldwide|rest of (?:the )?world)\b/iu],
];

/** The regions a title names, as a key; empty for a title that names none. */
export function editionOf(title: string): string {
  return REGIONS.filter(([, name]) => name.test(title))
    .map(([key]) => key)
    .join('+');
}
