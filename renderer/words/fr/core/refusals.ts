import type { CoreSentence } from '../../core-sentences.ts'

/** What the core says when it cannot do something. */
export const refusals: readonly CoreSentence[] = [
  [
    'A code can be merged into another one that is in use. Nothing was changed.',
    'Un code peut être fusionné avec un autre qui est en usage. Rien n’a été modifié.',
  ],
  [
    'A passphrase needs at least {} letters, such as four or five words that do not belong together. Nothing was written.',
    'Une phrase de passe doit compter au moins {} lettres, par exemple quatre ou cinq mots sans lien entre eux. Rien n’a été écrit.',
  ],
  [
    'A piece of work with this id is already running. Nothing was changed.',
    'Un travail portant cet identifiant est déjà en cours. Rien n’a été modifié.',
  ],
  ['A proposal of that number is not in this review.', 'Aucune proposition de ce numéro n’est dans cette révision.'],
  [
    'A template “{}” comes with the app, so this one was not imported. Give it another id in the file.',
    'Un modèle « {} » est fourni avec l’application ; celui-ci n’a donc pas été importé. Donnez-lui un autre identifiant dans le fichier.',
  ],
  [
    'Aide-Mémoire is not running any more, so nothing was saved. What you typed on this page is still here: copy it if you need it, then start the app again.',
    'Aide-Mémoire ne tourne plus ; rien n’a donc été enregistré. Ce que vous avez tapé sur cette page est toujours ici : copiez-le au besoin, puis redémarrez l’application.',
  ],
  [
    'Another window or program has this library open. Close it there first.',
    'Une autre fenêtre ou un autre programme a ouvert cette bibliothèque. Fermez-la d’abord là-bas.',
  ],
  ['Cancelled. Nothing was changed.', 'Annulé. Rien n’a été modifié.'],
  [
    'No annotation has a place in this text yet, so nothing was added.',
    'Aucune annotation n’a encore de place dans ce texte ; rien n’a donc été ajouté.',
  ],
  ['No code was chosen, so nothing was added.', 'Aucun code n’a été choisi ; rien n’a donc été ajouté.'],
  [
    'Nothing has come back for this note, so there is no table.',
    'Rien n’est revenu pour cette note ; il n’y a donc pas de tableau.',
  ],
  [
    'This library is open in {} {} (process {}, since {} UTC). Close it there first; nothing was changed.',
    'Cette bibliothèque est ouverte dans {} {} (processus {}, depuis {} UTC). Fermez-la d’abord là-bas ; rien n’a été modifié.',
  ],
  [
    'Only an insertion or a replacement can be accepted in other words.',
    'Seuls une insertion ou un remplacement peuvent être acceptés en d’autres mots.',
  ],
  [
    'Only two notes of one dossier, one in English and one in French, can be versions of each other. Nothing was changed.',
    'Seules deux notes d’un même dossier, l’une en anglais et l’autre en français, peuvent être des versions l’une de l’autre. Rien n’a été modifié.',
  ],
  [
    'Something went wrong inside the app. Nothing was saved by this step; what was there before is safe.',
    'Une erreur s’est produite dans l’application. Cette étape n’a rien enregistré ; ce qui existait avant est en sûreté.',
  ],
  [
    'That change is too long ago to be undone. Nothing was changed.',
    'Cette modification est trop ancienne pour être annulée. Rien n’a été modifié.',
  ],
  ['That is not allowed here.', 'Cela n’est pas permis ici.'],
  [
    'That item is no longer in the library. It may have been deleted in another window; Undo brings it back.',
    'Cet élément n’est plus dans la bibliothèque. Il a peut-être été supprimé dans une autre fenêtre ; Annuler le ramène.',
  ],
  [
    'That passage is not in the text, so nothing was marked. Select it again.',
    'Ce passage n’est pas dans le texte ; rien n’a donc été marqué. Sélectionnez-le de nouveau.',
  ],
  [
    'That place holds no words of the newer text, so nothing was decided.',
    'Cet endroit ne contient aucun mot du texte plus récent ; rien n’a donc été décidé.',
  ],
  [
    'That proposal is in the note already. Undo takes it out again.',
    'Cette proposition est déjà dans la note. Annuler l’en retire.',
  ],
  ['That setting is too long to be kept.', 'Ce réglage est trop long pour être gardé.'],
  [
    'The code {} was retired, so no passage can be given it. Nothing was changed.',
    'Le code {} a été retiré ; il ne peut plus être donné à un passage. Rien n’a été modifié.',
  ],
  [
    'The excerpt was marked on this version, so there is nothing to decide.',
    'L’extrait a été marqué sur cette version ; il n’y a donc rien à décider.',
  ],
  [
    'The key “{}” gives the code {} already. Choose another key, or none. Nothing was changed.',
    'La touche « {} » donne déjà le code {}. Choisissez une autre touche, ou aucune. Rien n’a été modifié.',
  ],
  [
    'The library has been closed. Nothing was changed; open it again.',
    'La bibliothèque a été fermée. Rien n’a été modifié ; rouvrez-la.',
  ],
  [
    'The library is damaged. Restore a backup; the damaged file was kept.',
    'La bibliothèque est endommagée. Restaurez une sauvegarde ; le fichier endommagé a été gardé.',
  ],
  [
    'The note does not have the form of a note, so it was not saved; the last saved text is safe. ({})',
    'La note n’a pas la forme d’une note ; elle n’a donc pas été enregistrée. Le dernier texte enregistré est en sûreté. ({})',
  ],
  [
    'The note was changed in another window meanwhile, so the comment was not put on it. Your words are still here: look at the note and try again.',
    'La note a été modifiée entre-temps dans une autre fenêtre ; le commentaire n’y a donc pas été placé. Vos mots sont toujours ici : regardez la note et réessayez.',
  ],
  [
    'The note was changed meanwhile. Nothing was moved; look at what would change again.',
    'La note a été modifiée entre-temps. Rien n’a été déplacé ; revoyez ce qui changerait.',
  ],
  [
    'The request was not understood, and nothing was changed.',
    'La demande n’a pas été comprise, et rien n’a été modifié.',
  ],
  [
    'The selection cuts a character in two, so nothing was marked. Select it again.',
    'La sélection coupe un caractère en deux ; rien n’a donc été marqué. Refaites-la.',
  ],
  [
    'The selection holds no words, so nothing was marked. Select the words you mean.',
    'La sélection ne contient aucun mot ; rien n’a donc été marqué. Sélectionnez les mots voulus.',
  ],
  [
    'The source got a newer version meanwhile. Nothing was added; choose the file again.',
    'La source a reçu entre-temps une version plus récente. Rien n’a été ajouté ; choisissez de nouveau le fichier.',
  ],
  [
    'The template of this note is missing, so it cannot be checked. The note is safe.',
    'Le modèle de cette note est introuvable ; elle ne peut donc pas être vérifiée. La note est en sûreté.',
  ],
  [
    'The template of this note is missing, so it cannot be laid out. It is safe.',
    'Le modèle de cette note est introuvable ; elle ne peut donc pas être mise en page. Elle est en sûreté.',
  ],
  [
    'The template of this note is missing, so its page is not known. Nothing was written.',
    'Le modèle de cette note est introuvable ; sa page n’est donc pas connue. Rien n’a été écrit.',
  ],
  [
    'The text has no excerpts yet, so there is nothing to draft from. Code it first.',
    'Le texte n’a pas encore d’extraits ; il n’y a donc rien sur quoi rédiger. Codez-le d’abord.',
  ],
  [
    'The text was changed in another window meanwhile. Both texts were kept.',
    'Le texte a été modifié entre-temps dans une autre fenêtre. Les deux textes ont été gardés.',
  ],
  [
    'There is no attribute “{}” in the codebook. Nothing was changed.',
    'La grille de codes n’a pas d’attribut « {} ». Rien n’a été modifié.',
  ],
  [
    'There is no code “{}” in the codebook. Nothing was changed.',
    'La grille de codes n’a pas de code « {} ». Rien n’a été modifié.',
  ],
  [
    'There is no code “{}” in the codebook. Undo brings a removed one back.',
    'La grille de codes n’a pas de code « {} ». Annuler ramène un code supprimé.',
  ],
  [
    'There is no code “{}” in use in the codebook. Nothing was added.',
    'La grille de codes n’a pas de code « {} » en usage. Rien n’a été ajouté.',
  ],
  ['There is no code “{}” in use. Nothing was imported.', 'Aucun code « {} » n’est en usage. Rien n’a été importé.'],
  [
    'There is no template “{}”. No note was made; choose another one.',
    'Il n’y a pas de modèle « {} ». Aucune note n’a été créée ; choisissez-en un autre.',
  ],
  [
    'These are words of {}, so they stay as they were written. Reply instead.',
    'Ce sont les mots de {} ; ils restent donc tels qu’écrits. Répondez plutôt.',
  ],
  [
    'This build of the app cannot write Word files.',
    'Cette version de l’application ne peut pas écrire de fichiers Word.',
  ],
  [
    'This library already has version {} of the template “{}”, and the file holds version {}. Nothing was imported.',
    'Cette bibliothèque a déjà la version {} du modèle « {} », et le fichier contient la version {}. Rien n’a été importé.',
  ],
  [
    'This library has version {}, made by a newer version of the app; this app knows versions up to {}. Update the app to open it; nothing was changed.',
    'Cette bibliothèque est à la version {}, créée par une version plus récente de l’application ; celle-ci connaît les versions jusqu’à {}. Mettez l’application à jour pour l’ouvrir ; rien n’a été modifié.',
  ],
  [
    'This library was made by a newer version of the app. Update the app to open it; nothing was changed.',
    'Cette bibliothèque a été créée par une version plus récente de l’application. Mettez l’application à jour pour l’ouvrir ; rien n’a été modifié.',
  ],
  [
    'This note already has a version in the other language. Nothing was changed.',
    'Cette note a déjà une version dans l’autre langue. Rien n’a été modifié.',
  ],
  [
    'This note is on the newest version of its template. Nothing was changed.',
    'Cette note est à la version la plus récente de son modèle. Rien n’a été modifié.',
  ],
  [
    'This template comes with the app and stays as it is. Copy it, and change the copy.',
    'Ce modèle est fourni avec l’application et reste tel quel. Copiez-le, et modifiez la copie.',
  ],
  ['This template was removed. Undo brings it back.', 'Ce modèle a été supprimé. Annuler le ramène.'],
  [
    'This version of the app does not know that request. Nothing was changed.',
    'Cette version de l’application ne connaît pas cette demande. Rien n’a été modifié.',
  ],
  [
    'Those are versions of two different sources. Nothing was compared.',
    'Ce sont des versions de deux sources différentes. Rien n’a été comparé.',
  ],
  [
    'Those words are no longer in the note, so nothing was put on them. Select others.',
    'Ces mots ne sont plus dans la note ; rien n’y a donc été placé. Sélectionnez-en d’autres.',
  ],
  [
    'Your own dictionary is full. The word was not added; take others out first.',
    'Votre dictionnaire est plein. Le mot n’a pas été ajouté ; retirez-en d’abord d’autres.',
  ],
  [
    '{} excerpt bears the code {}, so it was not removed. Merge it into another code, or retire it.',
    '{} extrait porte le code {}, qui n’a donc pas été supprimé. Fusionnez-le avec un autre code, ou retirez-le.',
  ],
  [
    '{} excerpts bear the code {}, so it was not removed. Merge it into another code, or retire it.',
    '{} extraits portent le code {}, qui n’a donc pas été supprimé. Fusionnez-le avec un autre code, ou retirez-le.',
  ],
  ['{} is a note of another dossier.', '{} est une note d’un autre dossier.'],
]
