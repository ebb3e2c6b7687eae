/** What all rules on training share: they speak of what the vendor does, not of rules for users, nor of people being taught. */
export const training = {
  topic: 'training',
  burden: true,
  strength: 'firm',
  unless: ['user-rule', 'staff-training', 'definition', 'disclaimer'],
  unlessAbove: ['user-rule-heading', 'user-rule'],
} as const;

/** What all rules on opt-out share: other things than a use of data can be refused, too. */
export const optOut = {
  topic: 'opt-out',
  strength: 'firm',
  unless: ['other-refusal'],
  unlessBeside: ['arbitration', 'other-programme'],
} as const;
