import { findPhrases } from '../codebook/suggest/find-phrases.ts'
import { at, type Check, ownWords } from './evidence.ts'

/** Words that do not belong in institutional advice, and what is wrong with them. */
const LISTS: Readonly<Record<'en' | 'fr', readonly (readonly [string, readonly string[]])[]>> = {
  en: [
    [
      'A personal view; the note speaks for the institution.',
      ['i think', 'i believe', 'in my view', 'in my opinion', 'personally', 'we feel', 'i feel'],
    ],
    [
      'It tells the reader what to think.',
      [
        'obviously',
        'clearly',
        'of course',
        'needless to say',
        'undoubtedly',
        'it goes without saying',
        'as everyone knows',
      ],
    ],
    [
      'A judgement on people or their motives.',
      [
        'incompetent',
        'dishonest',
        'disgraceful',
        'arrogant',
        'hypocritical',
        'ridiculous',
        'absurd',
        'shameful',
        'outrageous',
        'lied',
        'blame',
        'so-called',
      ],
    ],
    [
      'A feeling; state the fact.',
      ['unfortunately', 'sadly', 'hopefully', 'regrettably', 'happily', 'surprisingly', 'alarmingly', 'thankfully'],
    ],
    [
      'Praise that the passage has to carry, not the note.',
      ['historic', 'groundbreaking', 'landmark', 'unprecedented', 'game-changing', 'world-class'],
    ],
    [
      'More words than it needs.',
      [
        'in order to',
        'due to the fact that',
        'at this point in time',
        'in the event that',
        'with regard to',
        'going forward',
      ],
    ],
  ],
  fr: [
    [
      'Un avis personnel; la note parle au nom de l’institution.',
      ['je pense', 'je crois', 'à mon avis', 'selon moi', 'personnellement'],
    ],
    [
      'Dicte au lecteur ce qu’il doit penser.',
      ['évidemment', 'bien sûr', 'bien entendu', 'il va sans dire', 'clairement', 'sans aucun doute'],
    ],
    [
      'Un jugement sur des personnes ou leurs motifs.',
      [
        'incompétent',
        'malhonnête',
        'honteux',
        'arrogant',
        'hypocrite',
        'ridicule',
        'absurde',
        'scandaleux',
        'soi-disant',
      ],
    ],
    ['Un sentiment; énoncez le fait.', ['malheureusement', 'hélas', 'heureusement', 'étonnamment']],
    ['Un éloge que le passage doit porter, non la note.', ['historique', 'sans précédent', 'révolutionnaire']],
    ['Plus de mots qu’il n’en faut.', ['en raison du fait que', 'à ce moment-ci', 'dans l’éventualité où']],
  ],
}

/** Adjectives that are fine in a passage's own words are not counted there: quoted words are left alone. */
export const checkTone: Check = ({ sentences, note }) =>
  sentences.flatMap((sentence) =>
    LISTS[note.language].flatMap(([reason, phrases]) =>
      findPhrases(ownWords(sentence), phrases).map(({ start, end }) => ({
        check: 'tone' as const,
        level: 'hint' as const,
        ...at(sentence, start, end),
        reason,
      })),
    ),
  )
