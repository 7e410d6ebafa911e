import type { evidence as en } from '../en/evidence.ts'
import type { Translated } from '../translated.ts'
import { isMany, many } from './many.ts'

/** Words of the ledger: what rests on what, and what could go. */
export const evidence: Translated<typeof en> = {
  goTo: 'Y aller',
  changed: 'Cette phrase a changé depuis. La note est ouverte là où elle se trouvait.',
  modes: { quotation: 'reproduit', paraphrase: 'cité', see: 'renvoi' },
  uses: {
    title: 'Où ce passage est utilisé',
    none: 'Aucune phrase d’une note ne s’appuie encore sur ce passage.',
    count: (sentences: number, notes: number) =>
      `${many(sentences, 'phrase', 'phrases')} dans ${many(notes, 'note', 'notes')}`,
    open: (count: string) => `${count} : montrer où`,
    superseded: 'Une version plus récente de la source a modifié ce passage : confirmez-le avant de vous y fier.',
  },
  cut: {
    title: 'Que couper',
    text: 'Toutes les phrases, en commençant par celle qui porte le moins de preuves. Rien n’est coupé à votre place.',
    tooLong: {
      pages: (words: number) => `Environ ${words} ${isMany(words) ? 'mots' : 'mot'} de trop pour la limite de pages.`,
      words: (words: number) => `${words} ${isMany(words) ? 'mots' : 'mot'} de trop pour la limite de mots.`,
    },
    fits: {
      pages: 'La note respecte sa limite de pages.',
      words: 'La note respecte sa limite de mots ; ses pages ne sont pas mises en page.',
    },
    counting: 'Comptage des pages…',
    enough: 'Sans les phrases jusqu’ici, la note respecte sa limite.',
    words: (words: number) => many(words, 'mot', 'mots'),
    rests: {
      'on-nothing': 'ne s’appuie sur aucun passage',
      'on-own-words': 'analyse, hypothèse ou jugement de l’auteur',
      'on-passages': 's’appuie sur des passages',
    },
    passages: (count: number) => many(count, 'passage', 'passages'),
    strength: (strength: number) => `engagement de force ${strength}`,
    quotes: 'reproduit un passage',
    only: 'la seule phrase sur cet engagement',
    none: 'La note ne contient encore aucune phrase.',
    list: 'Phrases selon le poids de leurs preuves',
  },
  citations: {
    title: 'Citations de cette note',
    text: 'Chaque endroit où la note s’appuie sur un passage, dans l’ordre du texte. Dans Word, chacun devient une note en bas de page.',
    none: 'La note ne cite encore rien.',
    list: 'Citations dans l’ordre du texte',
    gone: 'un passage qui n’est plus dans la bibliothèque',
    passage: 'Montrer le passage',
  },
  stance: {
    menu: 'Propres mots',
    isSet: 'Propres mots : cette phrase est marquée',
    analysis: 'Analyse de l’auteur',
    assumption: 'Hypothèse',
    judgement: 'Jugement…',
    judged: 'Jugement',
    clear: 'S’appuie sur des passages',
    title: 'Un jugement',
    text: 'La probabilité concerne les événements, la confiance concerne vos sources. Donnez à chacune sa propre phrase.',
    scale: 'Échelle de cette note',
    scales: { UK: 'Royaume-Uni : échelle PHIA', US: 'États-Unis : ICD 203' },
    scaleInUse:
      'La note contient déjà des jugements sur cette échelle, qui reste donc : un lecteur ne peut pas distinguer deux échelles.',
    likelihood: 'Probabilité',
    confidence: 'Confiance dans les sources',
    unsaid: 'Non précisé',
    confidences: { high: 'Confiance élevée', moderate: 'Confiance moyenne', low: 'Confiance faible' },
    mark: 'Marquer la phrase',
  },
}
