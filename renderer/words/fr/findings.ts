import type { CheckName } from '../../../shared/checks/finding.ts'
import type { findings as en } from '../en/findings.ts'
import type { Translated } from '../translated.ts'
import { isMany, many } from './many.ts'

/** What each check is called where a finding is shown. */
const checks: Readonly<Record<CheckName, string>> = {
  quotation: 'Citation textuelle',
  figures: 'Chiffres',
  dates: 'Dates',
  names: 'Noms',
  'verb-drift': 'Plus fort que la source',
  'actor-drift': 'Qui agit',
  'place-status-drift': 'Lieu et statut',
  unsupported: 'Sans passage',
  uncovered: 'Omis',
  superseded: 'Source modifiée',
  completeness: 'Modèle',
  budget: 'Longueur',
  abbreviation: 'Abréviation',
  'sentence-length': 'Phrase longue',
  'reading-grade': 'Niveau de lecture',
  tone: 'Ton',
  'title-risk': 'Titre',
  marking: 'Classification',
  'bare-note': 'Recommandation',
  recommendation: 'Recommandation',
  'deadline-reason': 'Échéance',
  uncertainty: 'Incertitude',
  reference: 'Renvoi',
  counterpart: 'Autre langue',
}

/** Words of the findings below a note. */
export const findings: Translated<typeof en> = {
  title: 'Constats',
  count: (count: number) => (count === 0 ? 'Aucun constat' : many(count, 'constat', 'constats')),
  blocks: (count: number) => `${count} ${isMany(count) ? 'empêchent' : 'empêche'} la diffusion`,
  clear:
    'Toutes les vérifications sont réussies. Elles lisent les mots, pas le sens : elles ne remplacent pas un second lecteur.',
  clearOtherwise: (count: number) =>
    `Toutes les vérifications sont réussies, sauf ce qui a été maintenu (${count}). Elles lisent les mots, pas le sens : elles ne remplacent pas un second lecteur.`,
  checking: 'Vérification…',
  levels: { block: 'Empêche la diffusion', warn: 'À revoir', hint: 'Conseil' },
  signs: { block: '!', warn: '?', hint: '·' },
  checks,
  show: 'Afficher',
  hide: 'Replier',
  goTo: 'Y aller',
  source: 'Passage',
  waive: 'Maintenir…',
  waiveTitle: 'Maintenir malgré ce constat',
  waiveText:
    'Le constat est retiré de la liste tant que ses mots ne changent pas. Le motif est gardé avec la note et imprimé dans les copies de travail et de vérification des faits.',
  reason: 'Motif',
  reasonHint: 'Une phrase qu’un réviseur accepterait.',
  keep: 'Maintenir',
  waived: (count: number) => many(count, 'maintenu', 'maintenus'),
  raise: 'Signaler de nouveau',
  because: (reason: string, by: string, on: string) => `Maintenu ${by === '' ? '' : `par ${by} `}le ${on} : ${reason}`,
  nextCommand: 'Constat suivant dans la note',
  previousCommand: 'Constat précédent dans la note',
  mendCommand: 'Faire la correction du constat au curseur',
  noneInText: 'Aucun constat ne porte sur des mots du texte.',
  noMend: 'Aucun constat au curseur n’a de correction sûre.',
  mended: (label: string) => `Fait : ${label}`,
  changedMeanwhile: 'Les mots ont changé depuis leur lecture. Rien n’a été modifié ; la vérification est refaite.',
  keys: [
    ['Enter', 'Aller aux mots'],
    ['F', 'Faire la correction, s’il y en a une'],
    ['S', 'Afficher le passage'],
    ['L', 'Maintenir, avec une raison'],
  ],
  whole: 'La note dans son ensemble',
}
