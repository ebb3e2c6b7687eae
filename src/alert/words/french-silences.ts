/** Why nobody is told of a difference, or why it is told all the same: what the policy says in English, and the same in French. */
export const SILENCES_IN_FRENCH: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'Nothing changed.': 'Rien n’a changé.',
    'Only link targets changed.': 'Seules des cibles de liens ont changé.',
    'The same text, laid out differently.': 'Le même texte, autrement disposé.',
    'The same text with other signs or numbers.': 'Le même texte avec d’autres signes ou numéros.',
    'The same clauses in another order.': 'Les mêmes clauses dans un autre ordre.',
    'Only dates or version numbers changed.': 'Seuls des dates ou des numéros de version ont changé.',
    'A name changed throughout, and nothing else.': 'Un nom a changé partout, et rien d’autre.',
    'A part joined the page under the same date, so it is taken for how the page was read.':
      'Une partie a rejoint la page sous la même date : cela tient sans doute à la façon dont la page a été lue.',
    'A part left the page under the same date, so it is taken for how the page was read.':
      'Une partie a quitté la page sous la même date : cela tient sans doute à la façon dont la page a été lue.',
    'The page was served in another language, so nothing can be said about its clauses.':
      'La page a été servie dans une autre langue : rien ne peut être dit de ses clauses.',
    'The page looks cut off or broken, so nothing can be said about its clauses.':
      'La page semble tronquée ou abîmée : rien ne peut être dit de ses clauses.',
    'A page that was cut off or broken is whole again, so nothing can be said about its clauses.':
      'Une page tronquée ou abîmée est de nouveau entière : rien ne peut être dit de ses clauses.',
    'Another document stands at this address, so the two cannot be compared clause by clause.':
      'Un autre document se trouve à cette adresse : les deux ne peuvent être comparés clause par clause.',
    'From here on Open Terms Archive read the page in another way, which need be no edit of it.':
      'À partir d’ici, Open Terms Archive a lu la page d’une autre manière : cela n’est pas forcément une modification.',
    'From here on the page is read by this archive, and no more by Open Terms Archive: what differs need be no edit.':
      'À partir d’ici, la page est lue par ces archives et non plus par Open Terms Archive : ce qui diffère n’est pas forcément une modification.',
    'No clause on training or opt-out changed.':
      'Aucune clause sur l’entraînement ou le droit de refus n’a changé.',
    'Clauses on training or opt-out were reworded, with the same substance.':
      'Des clauses sur l’entraînement ou le droit de refus ont été reformulées, sur le même fond.',
    'What changed touches training or opt-out only slightly.':
      'Ce qui a changé ne touche que de loin à l’entraînement ou au droit de refus.',
  }),
);

/** What has stayed odd about a page, as a clause of a sentence. */
export const DOUBTS_IN_FRENCH: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'the page answers in another language': 'la page répond dans une autre langue',
    'much of the text is gone': 'une grande part du texte a disparu',
    'the page holds far more text than edits explain':
      'la page porte bien plus de texte que des modifications n’en expliquent',
    'the page holds another document': 'la page porte un autre document',
    'the notice of an error stands in the place of text': 'un message d’erreur se trouve à la place du texte',
    'text stands where the notice of an error stood': 'du texte se trouve où était un message d’erreur',
    'its letters are garbled, as if its encoding were named wrongly':
      'ses lettres sont brouillées, comme si son codage était mal indiqué',
  }),
);
