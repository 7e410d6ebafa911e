import type { CoreSentence } from '../../core-sentences.ts'

/** Reasons of findings, and what they offer to mend. */
export const findings: readonly CoreSentence[] = [
  [
    'A commitment of strength {} is not in the note ({}, {}).',
    'Un engagement de force {} ne figure pas dans la note ({}, {}).',
  ],
  ['A feeling; state the fact.', 'Un sentiment ; énoncez le fait.'],
  ['A judgement on people or their motives.', 'Un jugement sur des personnes ou leurs motifs.'],
  [
    'A paragraph is marked {}, the note only {}. The banner has to be at least as high.',
    'Un paragraphe est classifié {}, la note seulement {}. La classification de la note doit être au moins aussi élevée.',
  ],
  [
    'A personal view; the note speaks for the institution.',
    'Un avis personnel ; la note parle au nom de l’institution.',
  ],
  [
    'A recommendation stands alone: say what is meant instead of pointing to it.',
    'Une recommandation se suffit à elle-même : dites de quoi il s’agit au lieu d’y renvoyer.',
  ],
  [
    'Begin with what the reader is to do: “That you approve …”, “That you sign …”.',
    'Commencez par ce que le lecteur doit faire : « Que vous approuviez… », « Que vous signiez… ».',
  ],
  ['Both titles are the same: it was not translated.', 'Les deux titres sont identiques : il n’a pas été traduit.'],
  [
    'Changed since it was read beside its {=} version. Read both again and confirm them.',
    'Modifié depuis la lecture côte à côte avec la version {}. Relisez les deux et confirmez-les.',
  ],
  ['Figures that stand in one language only: {}.', 'Chiffres qui ne figurent que dans une langue : {}.'],
  ['In the passage it is not {} who bears this office.', 'Dans le passage, ce n’est pas {} qui exerce cette fonction.'],
  [
    'It asks only to note the brief. Say what is to be noted, or ask for a decision.',
    'Il n’est demandé que de prendre note. Dites de quoi, ou demandez une décision.',
  ],
  ['It tells the reader what to think.', 'Dicte au lecteur ce qu’il doit penser.'],
  [
    'Likelihood and confidence stand in one sentence. Give each a sentence of its own.',
    'Probabilité et confiance sont dans la même phrase. Donnez à chacune sa propre phrase.',
  ],
  ['More words than it needs.', 'Plus de mots qu’il n’en faut.'],
  ['No cited passage gives the text this standing: “{}”.', 'Aucun passage cité ne donne au texte ce statut : « {} ».'],
  [
    'No cited passage says where anybody is to be: “{}”.',
    'Aucun passage cité ne dit où qui que ce soit doit se trouver : « {} ».',
  ],
  ['No cited passage stands in {} or names it.', 'Aucun passage cité ne se trouve dans {} ni ne le nomme.'],
  ['Praise that the passage has to carry, not the note.', 'Un éloge que le passage doit porter, non la note.'],
  [
    'Stronger than its source: “{}” has strength {}, the passage {} ({}).',
    'Plus fort que la source : « {} » a la force {}, le passage {} ({}).',
  ],
  [
    'Stronger than its source: “{}” has strength {}, the passage {} ({}: “{}”).',
    'Plus fort que la source : « {} » a la force {}, le passage {} ({} : « {} »).',
  ],
  [
    'The date {} stands in no passage that this sentence cites.',
    'La date {} ne figure dans aucun passage que cette phrase cite.',
  ],
  [
    'The dates look as if they had changed places: the passage with {} speaks of something else than the words beside it here.',
    'Les dates semblent avoir été interverties : le passage contenant {} parle d’autre chose que les mots voisins ici.',
  ],
  [
    'The figure {} stands in no passage that this sentence cites.',
    'Le chiffre {} ne figure dans aucun passage que cette phrase cite.',
  ],
  [
    'The header field “{}” is empty. Titles are published in both languages.',
    'Le champ d’en-tête « {} » est vide. Les titres sont publiés dans les deux langues.',
  ],
  ['The header field “{}” is required and empty.', 'Le champ d’en-tête « {} » est obligatoire et vide.'],
  [
    'The note reads at about grade {}; aim for 10. Shorter sentences and plainer words lower it.',
    'La note se lit à peu près au niveau scolaire {} ; visez 10. Des phrases plus courtes et des mots plus simples l’abaissent.',
  ],
  [
    'The passage asks for what this sentence only allows.',
    'Le passage exige ce que cette phrase ne fait que permettre.',
  ],
  [
    'The passage binds both sides; the note names {} alone.',
    'Le passage lie les deux parties ; la note ne nomme que {}.',
  ],
  ['The passage binds {} alone; the note says “{}”.', 'Le passage ne lie que {} ; la note dit « {} ».'],
  ['The passage binds {} and {}; the note names {} alone.', 'Le passage lie {} et {} ; la note ne nomme que {}.'],
  ['The passage denies what this sentence says.', 'Le passage nie ce que dit cette phrase.'],
  ['The passage does not say that {} acts.', 'Le passage ne dit pas que {} agit.'],
  [
    'The passage does not say that {} acts; it was coded with the actor “{}”.',
    'Le passage ne dit pas que {} agit ; il a été codé avec l’acteur « {} ».',
  ],
  [
    '“{}” has it still to come; the cited passage has it done.',
    '« {} » le dit encore à venir ; dans le passage cité, c’est fait.',
  ],
  ['The passage goes from {} to {}; this sentence says “{}”.', 'Le passage va de {} à {} ; cette phrase dit « {} ».'],
  [
    'The passage has a “not” or “no” that this sentence has lost.',
    'Le passage contient une négation que cette phrase a perdue.',
  ],
  ['The passage has {} where this sentence has one.', 'Le passage en a {} là où cette phrase en a un seul.'],
  ['The passage gives {} beside “{}”.', 'Le passage donne {} à côté de « {} ».'],
  ['The passage has “{}”.', 'Le passage dit « {} ».'],
  [
    'The passage only allows what this sentence asks for.',
    'Le passage ne fait que permettre ce que cette phrase exige.',
  ],
  ['The passage only asks whether this is so.', 'Le passage se demande seulement s’il en est ainsi.'],
  ['The passage says “{}” where this sentence says “{}”.', 'Le passage dit « {} » là où cette phrase dit « {} ».'],
  [
    'The passage these words are quoted from is no longer in the dossier.',
    'Le passage d’où viennent ces mots n’est plus dans le dossier.',
  ],
  [
    'The passage this rests on has changed in a newer version of its source. Look at both, then confirm it.',
    'Le passage sur lequel ceci s’appuie a changé dans une version plus récente de sa source. Regardez les deux, puis confirmez.',
  ],
  [
    'The quotation differs from its passage: {=}. Compared apart from {=}; only an ellipsis and square brackets may differ.',
    'La citation diffère de son passage : {}. Comparaison faite sans compter {} ; seuls des points de suspension et des crochets peuvent différer.',
  ],
  ['The section “{}” is required and empty.', 'La section « {} » est obligatoire et vide.'],
  [
    'The share {} stands in no passage that this sentence cites.',
    'La proportion {} ne figure dans aucun passage que cette phrase cite.',
  ],
  [
    'The title gives away how something is known. Titles are published.',
    'Le titre révèle comment une chose est connue. Les titres sont publiés.',
  ],
  ['The title names a person. Titles are published.', 'Le titre nomme une personne. Les titres sont publiés.'],
  [
    'The title names an operation or a project. Titles are published.',
    'Le titre nomme une opération ou un projet. Les titres sont publiés.',
  ],
  [
    'The words are exact, but they stand in {=}, outside the passage that is cited.',
    'Les mots sont exacts, mais ils se trouvent dans {}, hors du passage cité.',
  ],
  [
    'The {=} version has no title. Titles are published in both languages.',
    'La version {} n’a pas de titre. Les titres sont publiés dans les deux langues.',
  ],
  [
    'The {=} version has this same title: it was not translated.',
    'La version {} porte ce même titre : il n’a pas été traduit.',
  ],
  [
    'There is a date by which to decide, and no reason for it.',
    'Il y a une date limite pour décider, et aucun motif pour cette date.',
  ],
  [
    'These words are in quotation marks but not bound to their passage. Insert them as a quotation of the excerpt.',
    'Ces mots sont entre guillemets sans être liés à leur passage. Insérez-les comme reproduction de l’extrait.',
  ],
  [
    'These words are in quotation marks, and no excerpt of the dossier holds them.',
    'Ces mots sont entre guillemets, et aucun extrait du dossier ne les contient.',
  ],
  [
    'These words stand in no text of the dossier. Quote the passage, or write them as your own.',
    'Ces mots ne figurent dans aucun texte du dossier. Reproduisez le passage, ou écrivez-les comme les vôtres.',
  ],
  [
    'These words stand in {} ({}), not in the passage that is cited.',
    'Ces mots se trouvent dans {} ({}), non dans le passage cité.',
  ],
  [
    'These words stand in {}, not in the source that is cited.',
    'Ces mots se trouvent dans {}, non dans la source citée.',
  ],
  [
    'This app may hold {}: the computer it runs on decides that. Move the text to a system for {}.',
    'Cette application peut contenir {} : l’ordinateur qui la fait tourner en décide. Transférez le texte vers un système autorisé pour {}.',
  ],
  [
    'This paragraph and its {=} version do not cite the same passages.',
    'Ce paragraphe et sa version {} ne citent pas les mêmes passages.',
  ],
  ['This part is larger than its whole.', 'Cette partie est plus grande que son tout.'],
  [
    'This refers to a part that is no longer in the note, or that is empty. Refer to another one, or write it out.',
    'Ceci renvoie à une partie qui n’est plus dans la note, ou qui est vide. Renvoyez à une autre, ou écrivez-le en toutes lettres.',
  ],
  [
    'This rests on no passage. Cite one, or mark it as analysis, assumption or judgement.',
    'Ceci ne s’appuie sur aucun passage. Citez-en un, ou marquez la phrase comme analyse, hypothèse ou jugement.',
  ],
  ['This sentence denies what the passage says.', 'Cette phrase nie ce que dit le passage.'],
  [
    '{} and {} look as if they had changed places: the passage has each beside other words.',
    '{} et {} semblent avoir été intervertis : dans le passage, chacun est à côté d’autres mots.',
  ],
  ['{} counts {}s here; in the passage it counts {}.', '{} se rapporte ici à « {} » ; dans le passage, à « {} ».'],
  ['{} has {} words; its budget is {}.', '{} compte {} mots ; son budget est de {}.'],
  ['{} is in {} here and in {} in the passage.', '{} est en {} ici et en {} dans le passage.'],
  [
    '{} is not spelled out. Write the name in full here, then {} in brackets.',
    '{} n’est pas explicité. Écrivez ici le nom au complet, puis {} entre parenthèses.',
  ],
  [
    '{} is used before it is spelled out. Spell it out here.',
    '{} est employé avant d’être explicité. Explicitez-le ici.',
  ],
  ['{} paragraph has no {=} version yet.', '{} paragraphe n’a pas encore de version {}.'],
  ['{} paragraphs have no {=} version yet.', '{} paragraphes n’ont pas encore de version {}.'],
  [
    '{} words in one sentence; {} are easy to read.',
    '{} mots dans une seule phrase ; jusqu’à {}, la lecture est facile.',
  ],
  [
    '“{}” belongs to another likelihood scale than “{}”. Use one scale per note.',
    '« {} » appartient à une autre échelle de probabilité que « {} ». Employez une seule échelle par note.',
  ],
  ['“{}” has {} items; the template asks for {} at most.', '« {} » a {} éléments ; le modèle en demande {} au plus.'],
  [
    '“{}” is named in no passage that this sentence cites.',
    '« {} » n’est nommé dans aucun passage que cette phrase cite.',
  ],
  ['“{}” is no marking of this scheme.', '« {} » n’est pas une classification de ce régime.'],
  [
    '“{}” says that it is done; the cited passage has it still to come.',
    '« {} » dit que c’est fait ; dans le passage cité, cela reste à venir.',
  ],
  [
    '“{}” says that somebody is bound; no cited passage does.',
    '« {} » dit que quelqu’un est lié ; aucun passage cité ne le dit.',
  ],
  [
    '“{}” suggests a judgement without making it. Use a term of the scale.',
    '« {} » suggère un jugement sans le porter. Employez un terme de l’échelle.',
  ],
  // Reasons on the tone of a French note are French in the core.
  [
    'Un avis personnel; la note parle au nom de l’institution.',
    'Un avis personnel ; la note parle au nom de l’institution.',
  ],
  ['Dicte au lecteur ce qu’il doit penser.', 'Dicte au lecteur ce qu’il doit penser.'],
  ['Un jugement sur des personnes ou leurs motifs.', 'Un jugement sur des personnes ou leurs motifs.'],
  ['Un sentiment; énoncez le fait.', 'Un sentiment ; énoncez le fait.'],
  ['Un éloge que le passage doit porter, non la note.', 'Un éloge que le passage doit porter, non la note.'],
  ['Plus de mots qu’il n’en faut.', 'Plus de mots qu’il n’en faut.'],
  ['Quote the passage exactly', 'Reproduire exactement le passage'],
  ['spaces and the shape of quotation marks', 'les espaces et la forme des guillemets'],
  ['the same source', 'la même source'],
  ['English', 'anglaise'],
  ['French', 'française'],
  ['the words stand in another order', 'les mots sont dans un autre ordre'],
  ['“{}” is not in the passage', '« {} » n’est pas dans le passage'],
  ['“{}” is left out', '« {} » est omis'],
  ['“{}” is not in the passage; “{}” is left out', '« {} » n’est pas dans le passage ; « {} » est omis'],
]
