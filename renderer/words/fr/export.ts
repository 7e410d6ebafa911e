import type { exporting as en } from '../en/export.ts'
import type { Translated } from '../translated.ts'
import { isMany, many, withComma } from './many.ts'

type Exporting = Translated<typeof en>

/** Each copy of a note: its name, and one sentence on whom it is for. */
const variants: Exporting['variants'] = {
  clean: {
    name: 'Copie au propre',
    hint: 'Monte dans la hiérarchie : la note seule, sans commentaires ni marques d’aucune sorte.',
  },
  working: {
    name: 'Copie de travail',
    hint: 'Va aux réviseurs : elle porte la mention d’ébauche. Un fichier Word revient ici avec leurs modifications.',
  },
  'fact-check': {
    name: 'Copie de vérification des faits',
    hint: 'Montre les mots exacts derrière chaque phrase, en annexe et, dans Word, en commentaires.',
  },
  releasable: {
    name: 'Copie communicable',
    hint: 'Omet tout ce qui est classifié au-dessus d’un plafond, avec ses notes, lignes d’annexe et sources.',
  },
}

/** Each format: its full name, a short one for lists, and one sentence on what it is good for. */
const formats: Exporting['formats'] = {
  docx: {
    name: 'Word (.docx)',
    short: 'Word',
    hint: 'De vrais styles, notes et en-têtes ; rien à retoucher.',
  },
  pdf: {
    name: 'PDF',
    short: 'PDF',
    hint: 'Les pages telles qu’imprimées, balisées pour les lecteurs d’écran, avec titre, langue et plan.',
  },
  html: {
    name: 'Page Web (HTML)',
    short: 'HTML',
    hint: 'Un seul fichier pour tout navigateur ; il ne charge rien de l’extérieur.',
  },
  md: {
    name: 'Markdown',
    short: 'Markdown',
    hint: 'Texte brut avec des signes pour les titres et les notes, pour les wikis.',
  },
  txt: { name: 'Texte brut', short: 'Texte', hint: 'Les mots seuls, avec les notes à la fin.' },
  csv: {
    name: 'Matrice des engagements (CSV)',
    short: 'CSV',
    hint: 'Ce qui a été promis, ligne par ligne, pour un tableur.',
  },
  xlsx: {
    name: 'Matrices (classeur Excel)',
    short: 'XLSX',
    hint: 'Engagements, positions, chronologie, parties, lacunes et questions, une feuille chacun ; dates et nombres typés.',
  },
  jsonld: {
    name: 'Annotations (W3C JSON-LD)',
    short: 'JSON-LD',
    hint: 'Tous les extraits du dossier avec leur place et leurs mots exacts, pour d’autres outils d’annotation.',
  },
  qdc: {
    name: 'Grille de codes (REFI-QDA)',
    short: 'Grille',
    hint: 'Les codes et leur sens, pour NVivo, ATLAS.ti, MAXQDA et autres.',
  },
  json: {
    name: 'Preuves (JSON)',
    short: 'Preuves',
    hint: 'Chaque phrase qui cite, avec ses passages et leurs sources, à vérifier sans cette application.',
  },
  qdpx: {
    name: 'Projet (REFI-QDA)',
    short: 'Projet',
    hint: 'Sources, codes et passages codés du dossier, pour NVivo, ATLAS.ti, MAXQDA, QualCoder et autres.',
  },
  'dossier.zip': {
    name: 'Transmission (.dossier.zip)',
    short: 'Transmission',
    hint: 'Un dossier en un seul fichier, lisible sans cette application et reçu par elle.',
  },
  'dossier.sealed': {
    name: 'Transmission scellée (.dossier.sealed)',
    short: 'Transmission scellée',
    hint: 'Un dossier en un seul fichier, sous une phrase de passe.',
  },
}

const styles: Exporting['styles'] = {
  short: { name: 'Ligne de source courte', hint: 'Titre, repère dans le texte et date, en une ligne.' },
  chicago: { name: 'Notes Chicago', hint: 'Des notes selon le manuel de style de Chicago.' },
  mcgill: { name: 'McGill', hint: 'Des notes selon le Manuel canadien de la référence juridique.' },
  oscola: { name: 'OSCOLA', hint: 'Des notes selon la norme d’Oxford pour les sources juridiques.' },
  bluebook: { name: 'Bluebook', hint: 'Des notes selon le système uniforme de citation des États-Unis.' },
}

/** Parts of a note that take a style of the organisation's Word file. */
const roles: Exporting['roles'] = {
  title: 'Titre',
  section: 'Titres de section',
  subsection: 'Intertitres dans les sections',
  part: 'Titres de partie',
  body: 'Texte',
  bullets: 'Puces',
  numbers: 'Listes numérotées',
  quotation: 'Citations en retrait',
  caption: 'Légendes',
  table: 'Tableaux',
  'table-heading': 'Titres des tableaux',
  'table-text': 'Texte des tableaux',
  field: 'Champs de l’en-tête',
}

const places: Exporting['places'] = {
  footnotes: { name: 'Notes de bas de page', hint: 'Les sources sont au bas de la page qui les cite.' },
  endnotes: { name: 'Notes de fin', hint: 'Les sources sont réunies après le texte.' },
}

/** Words of the export dialog. */
export const exporting: Exporting = {
  title: 'Exporter la note',
  close: 'Fermer',
  writes: 'Ce qui sera écrit',
  parts: (words: number, sections: number, citations: number) =>
    `${many(words, 'mot', 'mots')} en ${many(sections, 'section', 'sections')}, ${many(citations, 'note de source', 'notes de source')}`,
  page: (paper: string, variant: string) => `page ${paper}, caractère ${variant.toLowerCase()}`,
  marking: (marking: string) => `classification ${marking}`,
  namePattern: 'Changer le nom…',
  namePatternLabel: 'Comment les fichiers sont nommés',
  namePatternHint: (places: string) =>
    `Ce qui est entre accolades est rempli : ${places}. Ce qui est vide ne laisse pas de trou ; un nom déjà utilisé reçoit le numéro suivant.`,
  namePatternReset: 'Comme au départ',
  copy: 'Copie',
  variants,
  whole: { name: 'Tout', hint: 'Tout ce que contient le dossier, quelle que soit sa classification.' },
  noCopies: 'La grille de codes ne contient aucun texte de la note ; il n’y en a donc qu’une copie.',
  ceiling: 'Classification la plus élevée montrée',
  ceilingHint: 'Le texte et les sources au-dessus ne sont dans aucun octet du fichier.',
  format: 'Format',
  formats,
  citations: 'Citations',
  styles,
  keptForNote: 'Gardé pour cette note.',
  asTemplate: (what: string) => `Modèle : ${what}`,
  notes: 'Notes',
  places,
  look: 'Charte',
  builtIn: 'Celle du modèle',
  builtInHint: 'Polices, marges et en-têtes tels que le modèle les fixe.',
  ownHint: 'Les styles, l’en-tête et le pied de page viennent de ce fichier Word, que la bibliothèque garde.',
  styleUses: 'Styles de la note dans ce fichier',
  styleUsesHint: 'Choisis d’après leurs noms et leur usage. Ce que vous choisissez ici vaut pour toutes les notes.',
  roles,
  ourStyle: 'Le nôtre, dans sa police',
  notFitting: (count: number) =>
    count === 1 ? 'Un élément de ce fichier n’est pas repris' : `${count} éléments de ce fichier ne sont pas repris`,
  chooseLook: 'Employer notre propre fichier Word…',
  changeLook: 'Employer un autre fichier Word…',
  ready: 'Il ne manque rien.',
  blocked: (count: number) =>
    count === 1 ? 'Un constat retient cette copie' : `${count} constats retiennent cette copie`,
  blockedHint: 'Corrigez, ou maintenez avec un motif sous la note. Une copie de travail peut tout de même être écrite.',
  despite: 'Écrire tout de même cette copie…',
  despiteReason: 'Pourquoi elle sort telle quelle',
  despiteHint: 'Gardé avec l’export, à côté des constats qui subsistaient.',
  despiteWrite: 'Écrire avec ce motif',
  goTo: (what: string) => `Aller à : ${what}`,
  warnings: (count: number) => (count === 1 ? 'Une chose à savoir d’abord' : `${count} choses à savoir d’abord`),
  missing: (fields: readonly string[]) => `Obligatoires dans l’en-tête et encore vides : ${fields.join(', ')}.`,
  over: (section: string, words: number, limit: number) =>
    `${section} compte ${many(words, 'mot', 'mots')} ; son budget est de ${limit}.`,
  emptySections: (sections: readonly string[]) => `Sections sans texte : ${sections.join(', ')}.`,
  gone: (count: number) =>
    count === 1
      ? 'Une citation renvoie à un passage qui n’est plus dans la bibliothèque. Ses mots sont gardés.'
      : `${count} citations renvoient à des passages qui ne sont plus dans la bibliothèque. Leurs mots sont gardés.`,
  write: 'Écrire le fichier',
  writeWorking: 'Écrire une copie de travail',
  cancel: 'Annuler',
  stop: 'Arrêter',
  stopped: 'Arrêté. Aucun fichier n’a été écrit.',
  printedBy: (program: string) => `Imprimé par ${program}.`,
  noPrinter:
    'Il faut Chromium, Chrome, Edge ou LibreOffice sur cet ordinateur, et aucun n’a été trouvé. Installez l’un d’eux, ou écrivez le fichier Word et imprimez-le à partir de Word.',
  preview: 'Aperçu des pages',
  previewWaiting: 'Mise en page…',
  previewBy:
    'Le fichier même qui sera écrit, mis en page par Aide-Mémoire avec les polices de cet ordinateur. Word peut couper les lignes et les pages ailleurs.',
  previewHeading: 'Aperçu',
  previewCut: (pages: number) => `Seules les premières pages sont montrées (${pages}). Le fichier les contient toutes.`,
  previewNone: {
    html: 'Une page Web n’a pas de pages : elle prend la largeur de la fenêtre qui l’affiche.',
    md: 'Markdown n’a pas de pages : c’est du texte brut.',
    txt: 'Le texte brut n’a pas de pages.',
    data: 'Ce fichier est destiné à d’autres programmes ; il n’a pas de pages.',
  },
  previewFailed: 'Il n’y a rien à montrer',
  previewKeys: 'Page précédente et Page suivante tournent les pages.',
  pageOf: (page: number, pages: number) => `Page ${page} sur ${pages}`,
  pageBefore: 'Page précédente',
  pageAfter: 'Page suivante',
  pageComments: 'Commentaires de cette page',
  writing: 'Écriture du fichier…',
  failed: 'Le fichier n’a pas été écrit',
  tryAgain: 'Réessayer',
  again: 'Exporter une autre copie…',
  done: (name: string, size: string) => `${name} a été écrit (${size}).`,
  messages: (count: number) =>
    count === 1
      ? 'Un élément n’a pas pu être repris comme demandé'
      : `${count} éléments n’ont pas pu être repris comme demandé`,
  saveCopy: 'Enregistrer une copie…',
  saveCopyOf: (name: string) => `Enregistrer une copie… de ${name}`,
  delivered: (where: string) => `Une copie a été enregistrée : ${where}`,
  kept: 'La bibliothèque garde ce fichier tel qu’il a été remis.',
  recent: 'Déjà exportés',
  batch: 'Exporter les notes de ce dossier',
  batchText: 'Chaque note est écrite à part. Celle qui ne peut pas l’être dit pourquoi, et les autres continuent.',
  batchNotes: 'Notes à exporter',
  batchLowest: 'La plus basse du modèle de chaque note',
  batchCeiling:
    'Ce qui est classifié au-dessus n’est dans aucun octet d’un fichier. Une note dont le modèle n’a pas cette classification le dit.',
  batchReason: 'Pourquoi sortent des copies que des constats retiennent',
  batchReasonHint:
    'Sans motif, ces notes ne sont pas écrites. Un motif est gardé avec chaque fichier qu’il laisse passer.',
  batchWrite: (count: number) => (count === 1 ? 'Écrire un fichier' : `Écrire ${count} fichiers`),
  batchSave: (count: number) => (count === 1 ? 'Enregistrer une copie…' : `Enregistrer ${count} copies…`),
  batchWaiting: 'Attend son tour.',
  batchDoing: (done: number, all: number) => `${done} sur ${many(all, 'note faite', 'notes faites')}`,
  batchDone: (written: number, all: number) =>
    written === all
      ? all === 1
        ? 'La seule note est écrite. La bibliothèque la garde.'
        : `Les ${all} notes sont écrites. La bibliothèque les garde.`
      : `${written} sur ${all} ${isMany(written) ? 'ont été écrites' : 'a été écrite'}. La bibliothèque garde ce qui est écrit ; les autres disent pourquoi.`,
  deliveredAll: (count: number, place: string | undefined) =>
    `${count === 1 ? 'Une copie a été enregistrée' : `${count} copies ont été enregistrées`}${place === undefined ? '' : ` : ${place}`}.`,
  batchOpen: 'Exporter plusieurs notes…',
  allExports: 'Fichiers sortis',
  allExportsText:
    'Chacun est gardé tel qu’il a été remis, avec la note comme elle se lisait alors. Le long nombre est son SHA-256 : deux fichiers qui ont le même nombre sont identiques, octet pour octet.',
  showAll: 'Tous les fichiers sortis…',
  hash: 'SHA-256',
  compare: 'Comparer avec la note',
  compareOf: (name: string) => `Comparer avec la note : ${name}`,
  changedSince: (name: string) => `Ce qui a changé depuis ${name}`,
  sameAsNote: 'La note se lit exactement comme alors.',
  noteGone: 'La note de ce fichier n’est plus dans la bibliothèque. Le fichier lui-même est gardé.',
  fieldChanged: (field: string, was: string, is: string) =>
    `${field} : « ${was === '' ? 'vide' : was} » alors, « ${is === '' ? 'vide' : is} » maintenant.`,
  wentDespite: (findings: number, reason: string) =>
    `Sorti malgré ${findings === 1 ? 'un constat' : `${findings} constats`} : ${reason}`,
  recognise: 'Est-ce le fichier qui est sorti ?…',
  recogniseHint:
    'Choisissez un fichier : ses octets sont comparés à ceux de tous les fichiers sortis de cette bibliothèque.',
  isExported: (name: string, as: string, when: string) =>
    `Oui : « ${name} » est ${as}, sorti le ${when}, inchangé à l’octet près.`,
  isOtherBytes: (name: string, when: string) =>
    `Non : un fichier nommé « ${name} » est sorti le ${when}, mais celui-ci a d’autres octets. Il a été modifié depuis, ou récrit.`,
  isNotExported: (name: string) => `Non : « ${name} » n’a les octets d’aucun fichier sorti de cette bibliothèque.`,
  noneBefore: 'Rien n’a encore été exporté de ce dossier.',
  size: (bytes: number) =>
    bytes < 1024 * 1024
      ? `${Math.max(1, Math.round(bytes / 1024))} Ko`
      : `${withComma((bytes / 1024 / 1024).toFixed(1))} Mo`,
}
