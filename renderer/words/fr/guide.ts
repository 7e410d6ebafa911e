import type { guide as en } from '../en/guide.ts'
import type { Translated } from '../translated.ts'

/** Words of the tour, the list of keys and the preferences. */
export const guide: Translated<typeof en> = {
  tour: {
    label: 'Visite guidée de l’exemple',
    step: (at: number, of: number) => `${at} sur ${of}`,
    next: 'Suivant',
    back: 'Précédent',
    done: 'Commencer à travailler',
    skip: 'Passer la visite',
    steps: [
      {
        title: 'Lisez, et marquez ce qui compte',
        text: 'Voici une source d’exemple. Sélectionnez quelques mots, ou appuyez sur Alt+→ pour une phrase, puis tapez une lettre : C pour un engagement, G pour une lacune. Chaque marque reçoit une fiche dans la marge.',
      },
      {
        title: 'Rédigez à partir de ce que vous avez marqué',
        text: 'La note, à côté, est bâtie sur un modèle. Sur une fiche, appuyez sur Q pour reproduire le passage ou sur W pour le citer ; une citation ramène toujours à son passage.',
      },
      {
        title: 'Remettez-la en fichier Word',
        text: 'L’export produit un document mis en forme, avec notes de bas de page et annexes. Tout s’enregistre au fur et à mesure, toute modification peut être annulée, et rien ne quitte cet ordinateur.',
      },
    ],
  },
  keys: {
    title: 'Touches',
    everywhere: 'Partout',
    places: {
      top: 'Dans la barre du haut',
      left: 'Dans le volet de gauche',
      source: 'Dans la source',
      note: 'Dans la note',
    } as Record<string, string>,
    own: {
      hint: 'Appuyez sur l’une des touches pour en choisir une autre pour le même acte.',
      change: (keys: string, says: string) => `${keys} : ${says}. Choisir d’autres touches`,
      press: 'Appuyez sur les nouvelles touches, ou sur Esc pour ne rien changer.',
      chosen: (keys: string, says: string) => `Désormais, ${keys} : ${says}`,
      taken: (keys: string, says: string) =>
        `${keys} est déjà pris : ${says}. Rien n’a été changé ; essayez d’autres touches.`,
      fixed: 'Cette touche déplace, confirme ou efface partout. Rien n’a été changé ; essayez d’autres touches.',
      typed: 'Cette touche écrit. Tenez Ctrl ou Alt en même temps, ou prenez l’une des touches F1 à F12.',
      back: (keys: string) => `Revenir à ${keys}`,
      forgetAll: 'Toutes les touches comme au départ',
    },
    source: [
      ['↑ ↓', 'Se déplacer d’une ligne'],
      ['← →', 'Se déplacer d’une lettre ; avec Ctrl, d’un mot'],
      ['Alt+→ / Alt+←', 'Sélectionner la phrase suivante, ou la précédente'],
      ['Alt+↓ / Alt+↑', 'Sélectionner le paragraphe suivant, ou le précédent'],
      ['Shift', 'avec l’une d’elles : étendre la sélection'],
      ['une lettre', 'Donner ce code au passage sélectionné'],
      ['Enter', 'Ouvrir la fiche de l’extrait'],
      ['F', 'Suivre le lien au curseur, ou le premier du passage sélectionné ; Enter aussi'],
      ['Backspace', 'Revenir à l’endroit d’où le lien a été suivi'],
      ['N / P', 'Extrait suivant ou précédent'],
      ['Ctrl+F', 'Trouver des mots dans ce texte'],
      ['G', 'Aller à un repère'],
      ['Q', 'Reproduire l’extrait dans la note'],
      ['W', 'Citer l’extrait dans la note'],
      ['E', 'Modifier l’extrait'],
      ['Delete', 'Supprimer l’extrait'],
      ['Esc', 'Lâcher la sélection, ou l’extrait'],
    ] as readonly (readonly [string, string])[],
  },
  noteKeys: {
    title: 'Dans la note',
    keys: [
      ['Ctrl+Shift+K', 'Citer un extrait'],
      ['Ctrl+Shift+Q', 'Reproduire un extrait'],
      ['/', 'sur une ligne vide : citer un extrait'],
      ['Enter', 'sur une citation : aller à son passage'],
      ['F2', 'sur une citation : modifier ce qu’elle contient ; E aussi'],
      ['Ctrl+Alt+R', 'Autres réponses à la recommandation'],
      ['Ctrl+B / Ctrl+I', 'Gras, italique'],
      ['Ctrl+Alt+0 / Ctrl+Alt+3 / Ctrl+Alt+4', 'Texte simple, intertitre, petit intertitre'],
      ['Ctrl+Shift+8 / Ctrl+Shift+7 / Ctrl+Shift+9', 'Puces, numéros, citation'],
      ['Alt+Shift+↑ / Alt+Shift+↓', 'Monter ou descendre la section'],
      ['Ctrl+Alt+A', 'Marquer la phrase comme analyse de l’auteur'],
      ['Ctrl+Alt+J', 'Marquer la phrase comme jugement'],
      ['Ctrl+.', 'Voir ce qu’un mot mal écrit peut vouloir dire'],
      ['Ctrl+F', 'Trouver dans la note'],
      ['Ctrl+H', 'Trouver et remplacer dans la note'],
    ] as readonly (readonly [string, string])[],
  },
  preferences: {
    title: 'Préférences',
    writer: 'Votre nom',
    writerHint: 'Gardé avec ce que vous maintenez. À défaut, c’est le nom de votre compte sur cet ordinateur.',
    theme: 'Couleurs',
    language: 'Langue de l’application',
    languageHint:
      'Tout est enregistré, et la fenêtre est redessinée. Une note garde la langue dans laquelle elle est écrite.',
    languageWaits:
      'La langue n’a pas été changée : tout n’est pas encore enregistré. Enregistrez, puis choisissez-la de nouveau.',
    ownWords: 'Votre propre dictionnaire',
    noOwnWords: 'Aucun mot pour l’instant. Un mot souligné dans une note s’ajoute avec Ctrl+. sur ce mot.',
    forget: (word: string) => `Retirer ${word}`,
    themes: { system: 'Comme l’ordinateur', light: 'Claires', dark: 'Sombres' },
  },
}
