import type { CoreSentence } from '../../core-sentences.ts'

/** What the core says when a file cannot be taken or written. */
export const refusedFiles: readonly CoreSentence[] = [
  [
    'A CSV file holds one table. Name the view, or ask for a workbook (xlsx).',
    'Un fichier CSV contient un seul tableau. Nommez la vue, ou demandez un classeur (xlsx).',
  ],
  ['Nothing was written. {=}', 'Rien n’a été écrit. {}'],
  [
    'One finding holds this copy back, so no file was written. {} Mend it, let it stand with a reason, or give a reason for this file.',
    'Un constat retient cette copie ; aucun fichier n’a donc été écrit. {} Corrigez-le, maintenez avec un motif, ou donnez un motif pour ce fichier.',
  ],
  [
    '{} findings hold this copy back, so no file was written. {} Mend them, let them stand with a reason, or give a reason for this file.',
    '{} constats retiennent cette copie ; aucun fichier n’a donc été écrit. {} Corrigez-les, maintenez avec un motif, ou donnez un motif pour ce fichier.',
  ],
  [
    'The file is far too large for a template, so it was {=}.',
    'Le fichier est beaucoup trop volumineux pour un modèle ; il n’a donc pas été pris ({}).',
  ],
  [
    '“{}” has {}; up to {} can be read safely. {=} Split the file, or use only the part you need.',
    '« {} » fait {} ; jusqu’à {} peuvent être lus en toute sûreté. {} Divisez le fichier, ou n’employez que la partie voulue.',
  ],
  ['Nothing was imported.', 'Rien n’a été importé.'],
  ['The note was not changed.', 'La note n’a pas été modifiée.'],
  [
    'PDF needs Chromium, Chrome, Edge or LibreOffice on this machine, and none was found, so no file was written. Install one of them, or write the Word file and print it from Word.',
    'Le PDF demande Chromium, Chrome, Edge ou LibreOffice sur cet ordinateur, et aucun n’a été trouvé ; aucun fichier n’a donc été écrit. Installez l’un d’eux, ou écrivez le fichier Word et imprimez-le à partir de Word.',
  ],
  [
    'That is not a file that can be read. Nothing was imported.',
    'Ce fichier ne peut pas être lu. Rien n’a été importé.',
  ],
  [
    'The chosen file is no longer available to the app. Choose it again.',
    'Le fichier choisi n’est plus accessible à l’application. Choisissez-le de nouveau.',
  ],
  [
    'The clipboard held no text, so nothing was added. Copy the passage and try again.',
    'Le presse-papiers ne contenait pas de texte ; rien n’a donc été ajouté. Copiez le passage et réessayez.',
  ],
  [
    'The disk is full, so nothing was written. Free some space and try again; your text is still here.',
    'Le disque est plein ; rien n’a donc été écrit. Libérez de l’espace et réessayez ; votre texte est toujours ici.',
  ],
  ['The file could not be read. Nothing was imported.', 'Le fichier n’a pas pu être lu. Rien n’a été importé.'],
  [
    'The file does not hold together: parts of it name others that are not there. Nothing was imported.',
    'Le fichier est incohérent : des parties en nomment d’autres qui n’y sont pas. Rien n’a été importé.',
  ],
  [
    'The file has {} MB; up to {} MB can be read safely. Nothing was imported. Save the part you need as a file of its own and import that.',
    'Le fichier fait {} Mo ; jusqu’à {} Mo peuvent être lus en toute sûreté. Rien n’a été importé. Enregistrez à part ce dont vous avez besoin et importez-le.',
  ],
  [
    'The file holds another text for a version of {} that is here. Versions never change, so the file was tampered with; nothing was imported.',
    'Le fichier contient un autre texte pour une version de {} qui est ici. Les versions ne changent jamais : le fichier a donc été altéré ; rien n’a été importé.',
  ],
  [
    'The file is gone or may not be read. Nothing was imported. Choose it again.',
    'Le fichier a disparu ou ne peut pas être lu. Rien n’a été importé. Choisissez-le de nouveau.',
  ],
  [
    'The file is too large to be read safely. Nothing was imported.',
    'Le fichier est trop volumineux pour être lu en toute sûreté. Rien n’a été importé.',
  ],
  [
    'The file library.db in this folder was not made by this app. It was left as it is; choose another folder.',
    'Le fichier library.db de ce dossier n’a pas été créé par cette application. Il est resté tel quel ; choisissez un autre emplacement.',
  ],
  ['The file was refused, and nothing was imported.', 'Le fichier a été refusé, et rien n’a été importé.'],
  [
    'The house style is no longer in the library. Choose the Word file again.',
    'La charte n’est plus dans la bibliothèque. Choisissez de nouveau le fichier Word.',
  ],
  [
    'The note {} of the file does not have the form of a note. Nothing was imported.',
    'La note {} du fichier n’a pas la forme d’une note. Rien n’a été importé.',
  ],
  [
    'The place cannot be written to. Choose another one; nothing was lost.',
    'Il est impossible d’écrire à cet endroit. Choisissez-en un autre ; rien n’a été perdu.',
  ],
  [
    'The project holds no text that can be taken, so nothing was imported.',
    'Le projet ne contient aucun texte qui puisse être pris ; rien n’a donc été importé.',
  ],
  [
    'The template was changed in another window meanwhile. Nothing was overwritten; what you wrote is still here.',
    'Le modèle a été modifié entre-temps dans une autre fenêtre. Rien n’a été écrasé ; ce que vous avez écrit est toujours ici.',
  ],
  [
    'This file holds annotations and no codes. Nothing was added.',
    'Ce fichier contient des annotations et aucun code. Rien n’a été ajouté.',
  ],
  [
    'This file holds no project (.qdpx), so nothing was imported.',
    'Ce fichier ne contient pas de projet (.qdpx) ; rien n’a donc été importé.',
  ],
  [
    'This very file was opened on {} as {}. Its proposals are still there, so nothing was added.',
    'Ce fichier même a été ouvert le {} sous le nom {}. Ses propositions sont toujours là ; rien n’a donc été ajouté.',
  ],
  [
    'Those files came back for different notes. Nothing was applied.',
    'Ces fichiers sont revenus pour des notes différentes. Rien n’a été appliqué.',
  ],
  [
    'What was read of this file is no longer at hand. Nothing was added; choose it again.',
    'Ce qui a été lu de ce fichier n’est plus disponible. Rien n’a été ajouté ; choisissez-le de nouveau.',
  ],
  [
    '{} holds no text that could be read, so no version was added.',
    '{} ne contient aucun texte lisible ; aucune version n’a donc été ajoutée.',
  ],
  [
    '{} holds no text that could be read, so nothing was imported.',
    '{} ne contient aucun texte lisible ; rien n’a donc été importé.',
  ],
  [
    '{} says the same as version {}, word for word, so no version was added.',
    '{} dit la même chose que la version {}, mot pour mot ; aucune version n’a donc été ajoutée.',
  ],
  [
    '“{}” cannot be written. It may be read-only or open in Word. Close it or choose another name; the file there is as it was.',
    '« {} » ne peut pas être écrit. Il est peut-être en lecture seule ou ouvert dans Word. Fermez-le ou choisissez un autre nom ; le fichier qui s’y trouve est resté tel quel.',
  ],
  [
    '“{}” is empty (0 bytes), so there is nothing in it. Check that it was saved or downloaded completely.',
    '« {} » est vide (0 octet) ; il ne contient rien. Vérifiez qu’il a été enregistré ou téléchargé au complet.',
  ],
  [
    '“{}” is no Word file. A house style is a .docx or .dotx; nothing was kept.',
    '« {} » n’est pas un fichier Word. Une charte est un .docx ou un .dotx ; rien n’a été gardé.',
  ],
  [
    '“{}” is no folder that can be written to. Nothing was written.',
    '« {} » n’est pas un répertoire où l’on peut écrire. Rien n’a été écrit.',
  ],
  [
    '“{}” is no marking of this dossier’s notes. Nothing was written.',
    '« {} » n’est pas une classification des notes de ce dossier. Rien n’a été écrit.',
  ],
]
