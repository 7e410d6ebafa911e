import type { versions as en } from '../en/versions.ts'
import type { Translated } from '../translated.ts'
import { isMany, many } from './many.ts'

/** Words of versions of a source: adding one, comparing two, deciding about passages. */
export const versions: Translated<typeof en> = {
  add: {
    open: 'Nouvelle version…',
    title: (source: string) => `Nouvelle version de « ${source} »`,
    text: 'Tous les extraits sont reportés. Ce qui s’y trouve mot pour mot, à un seul endroit, se règle de lui-même ; le reste vous attend. La version et les extraits actuels sont gardés.',
    file: 'Choisir un fichier…',
    or: 'ou coller le nouveau texte',
    pasted: 'Nouveau texte',
    placeholder: 'Collez ici tout le texte de la nouvelle version.',
    add: 'Ajouter comme version suivante',
    working: 'Lecture de la nouvelle version',
    stop: 'Arrêter',
    stopped: 'Arrêté. Aucune version n’a été ajoutée.',
    done: (number: number) => `La version ${number} a été ajoutée`,
    counted: (count: number) =>
      count === 0
        ? 'Aucun passage de cette source n’était marqué ; il n’y avait donc rien à reporter.'
        : `${count} ${isMany(count) ? 'extraits ont été reportés' : 'extrait a été reporté'} :`,
    toDecide: (count: number) => (count === 1 ? 'Décider de celui qui attend' : `Décider des ${count} qui attendent`),
    compare: 'Voir ce qui a changé',
    close: 'Fermer',
  },
  outcomes: {
    same: ['Identiques', 'mot pour mot au même endroit'],
    moved: ['Déplacés', 'mot pour mot à un autre endroit'],
    changed: ['Modifiés', 'les mots ne sont pas les mêmes'],
    ambiguous: ['Ambigus', 'les mêmes mots, mais le texte autour a changé ou les répète'],
    gone: ['Disparus', 'rien de semblable n’a été trouvé'],
  } as Readonly<Record<'same' | 'moved' | 'changed' | 'ambiguous' | 'gone', readonly [string, string]>>,
  compare: {
    title: 'Ce qui a changé',
    open: (number: number) => `Comparer avec la version ${number}`,
    before: 'Version antérieure',
    after: 'Version plus récente',
    version: (number: number, day: string) => `Version ${number} · ${day}`,
    oneOnly: 'Une seule version pour l’instant',
    oneOnlyText:
      'Ajoutez la prochaine ébauche de cette source, et ce qui a changé entre les deux s’affichera ici, clause par clause.',
    look: 'Affichage',
    inline: 'En un seul texte',
    sides: 'Côte à côte',
    folded: 'N’afficher que ce qui a changé',
    none: 'Les deux versions disent la même chose, clause pour clause.',
    count: (changed: number, clauses: number) =>
      `${changed} sur ${many(clauses, 'clause', 'clauses')} : ${isMany(changed) ? 'modifiées' : 'modifiée'}`,
    at: (at: number, of: number) =>
      at === 0 ? many(of, 'modification', 'modifications') : `Modification ${at} sur ${of}`,
    next: 'Modification suivante',
    previous: 'Modification précédente',
    unchanged: (count: number) => many(count, 'clause inchangée', 'clauses inchangées'),
    kinds: {
      changed: 'reformulée',
      inserted: 'nouvelle',
      removed: 'retirée',
      moved: 'déplacée',
      same: '',
      renumbered: 'renumérotée',
    },
    from: (address: string) => `était ${address}`,
    inserted: 'inséré',
    taken: 'retiré',
    back: 'Retour au texte',
    list: 'Clauses',
    nothing: 'absente de cette version',
    keys: [['N / P', 'Modification suivante ou précédente']] as readonly (readonly [string, string])[],
  },
  queue: {
    title: 'Passages à décider',
    banner: (count: number) =>
      count === 1
        ? 'Un extrait attend votre décision : son passage n’est pas mot pour mot à un seul endroit de cette version.'
        : `${count} extraits attendent votre décision : leurs passages ne sont pas mot pour mot à un seul endroit de cette version.`,
    decide: 'Décider',
    progress: (at: number, of: number) => `${at} sur ${of}`,
    progressName: 'Passages décidés',
    before: (number: number, address: string) => `Dans la version ${number}${address === '' ? '' : ` · ${address}`}`,
    candidate: (address: string) => (address === '' ? 'Dans la nouvelle version' : address),
    candidates: (number: number) => `Dans la version ${number}`,
    noCandidate: 'Rien dans la nouvelle version n’y ressemble.',
    accept: 'Accepter',
    choose: (number: number) => `Choisir ${number}`,
    gone: 'Il a disparu',
    keep: 'Garder sur la version antérieure',
    later: 'Suivant',
    earlier: 'Précédent',
    undo: 'Annuler',
    show: 'Montrer dans le texte',
    rests: (count: number) =>
      count === 0
        ? 'Aucune note ne s’y appuie.'
        : count === 1
          ? 'Une phrase s’y appuie :'
          : `${count} phrases s’y appuient :`,
    accepted: 'Accepté.',
    declaredGone: 'Déclaré disparu.',
    kept: 'Gardé sur la version antérieure.',
    doneTitle: 'Tous les passages sont réglés',
    doneText:
      'Tous les extraits de cette source ont leur place dans la version la plus récente, ou ont été déclarés disparus.',
    compare: 'Voir ce qui a changé',
    back: 'Retour au texte',
    keys: [
      ['A', 'Accepter la première proposition'],
      ['1 – 9', 'En choisir une parmi plusieurs'],
      ['G', 'Le passage a disparu'],
      ['K', 'Garder l’extrait sur la version antérieure'],
      ['N / P', 'Suivant ou précédent, sans décider'],
      ['U', 'Annuler la dernière décision'],
    ] as readonly (readonly [string, string])[],
  },
  waits: (count: number) => `${count} ${isMany(count) ? 'attendent' : 'attend'}`,
  stale: (count: number) => many(count, 'périmée', 'périmées'),
  staleWhy: (count: number) =>
    count === 1
      ? 'Une phrase s’appuie sur un passage qui a changé dans une version plus récente de sa source'
      : `${count} phrases s’appuient sur des passages qui ont changé dans une version plus récente de leur source`,
  standing: {
    settled: '',
    waits: 'attend : la source a changé ici',
    changed: 'reformulé dans la version la plus récente',
    gone: 'disparu de la version la plus récente',
    kept: 'gardé sur une version antérieure',
  },
}
