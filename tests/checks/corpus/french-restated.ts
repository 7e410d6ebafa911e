/** The same in French. */
export const FRENCH_RESTATED = `
= Les Parties échangent les renseignements demandés dans les trente jours suivant la réception d’une demande écrite.
+ Les Parties échangent les renseignements dans les 30 jours suivant une demande écrite.
+ Le délai est de trente jours à compter de la réception de la demande écrite.
- Les Parties échangent les renseignements dans les treize jours suivant une demande écrite.
- Les Parties n’échangent pas les renseignements demandés dans les trente jours suivant la réception d’une demande écrite.
- Les Parties échangent les renseignements dans les trente mois suivant une demande écrite.
= Chaque participant peut désigner au plus deux agents de liaison, qui seront accrédités comme membres de la mission diplomatique.
+ Chaque participant peut désigner jusqu’à deux agents de liaison.
+ Les agents seront accrédités comme membres de la mission diplomatique.
- Chaque participant doit désigner deux agents de liaison.
- Chaque participant désignera deux agents de liaison.
- Chaque participant peut désigner au plus douze agents de liaison.
- Chaque participant peut désigner au moins deux agents de liaison.
- Les agents ne seront pas accrédités comme membres de la mission diplomatique.
= Les ministres ont pris acte des progrès du groupe de travail et l’ont encouragé à se réunir au moins deux fois par an.
+ Les ministres ont pris acte des progrès du groupe de travail.
+ Les ministres ont encouragé le groupe à se réunir au moins deux fois par an.
- Les ministres ont décidé que le groupe de travail se réunirait au moins deux fois par an.
- Les ministres ont encouragé le groupe à se réunir au moins trois fois par an.
= Le programme recevra 45,2 millions de dollars sur cinq ans à compter de 2026-2027.
+ Le programme recevra 45,2 millions de dollars sur cinq ans.
+ Le financement s’élève à 45,2 M$ sur 5 ans, à compter de 2026-2027.
- Le programme recevra 452 millions de dollars sur cinq ans.
- Le programme recevra 4,52 millions de dollars sur cinq ans.
- Le programme recevra 45,2 milliards de dollars sur cinq ans.
- Le programme a reçu 45,2 millions de dollars sur cinq ans.
= Les échanges commerciaux ont augmenté de 12,5 % en 2025 pour atteindre 31 milliards de dollars.
+ Le commerce a progressé de 12,5 % en 2025, à 31 milliards de dollars.
+ En 2025, les échanges ont augmenté de 12,5 pour cent.
- Les échanges commerciaux ont diminué de 12,5 % en 2025.
- Les échanges commerciaux ont augmenté de 15,2 % en 2025.
- Les échanges commerciaux ont augmenté de 12,5 % en 2024.
= L’Accord entre en vigueur le 1er juillet 2026 et demeure en vigueur pendant dix ans, à moins qu’une Partie ne le dénonce avec un préavis de six mois.
+ L’Accord entre en vigueur le 1er juillet 2026 pour dix ans.
+ Une Partie peut le dénoncer avec un préavis de six mois.
- L’Accord entre en vigueur le 7 janvier 2026.
- L’Accord entre en vigueur le 1er juin 2026.
- Une Partie peut le dénoncer avec un préavis de trois mois.
= La ministre des Affaires étrangères du Canada, Nadia Roy, a rencontré son homologue indien, R. Bhatt, à New Delhi le 13 octobre 2025.
+ La ministre Roy a rencontré M. Bhatt à New Delhi le 13 octobre 2025.
+ Les deux ministres se sont rencontrés à New Delhi en octobre 2025.
- La ministre Roy a rencontré M. Bhatt à Ottawa le 13 octobre 2025.
- La ministre Gagnon a rencontré M. Bhatt à New Delhi.
- La ministre Roy a rencontré M. Bhatt à New Delhi le 31 octobre 2025.
= L’Inde s’engage à informer le Canada sans délai de tout changement de point de contact.
@ code=COMMIT; actor=Inde; strength=4; strength_trigger=s’engage à
+ L’Inde s’engage à informer le Canada sans délai de tout changement de point de contact.
+ L’Inde s’est engagée à prévenir le Canada sans délai d’un changement de point de contact.
- Le Canada s’engage à informer l’Inde de tout changement de point de contact.
- L’Inde n’est pas tenue d’informer le Canada d’un changement de point de contact.
- Les deux pays s’engagent à s’informer de tout changement de point de contact.
= Les deux parties ont convenu d’étudier la possibilité de conclure un arrangement d’entraide judiciaire.
+ Les deux parties ont convenu d’étudier la possibilité d’un arrangement d’entraide judiciaire.
+ Elles examineront l’idée d’un arrangement d’entraide judiciaire.
- Les deux parties ont conclu un arrangement d’entraide judiciaire.
- Les deux parties ont convenu de conclure un arrangement d’entraide judiciaire.
- Les deux parties concluront un arrangement d’entraide judiciaire.
= Le présent mémorandum ne crée aucune obligation juridiquement contraignante.
+ Le mémorandum n’est pas juridiquement contraignant.
+ Le mémorandum ne crée aucune obligation juridique.
- Le mémorandum crée une obligation juridiquement contraignante.
- Le mémorandum est juridiquement contraignant.
= L’agent de liaison sera affecté au Haut-Commissariat de l’Inde à Ottawa.
+ L’agent de liaison sera affecté au Haut-Commissariat de l’Inde à Ottawa.
+ L’agent travaillera au Haut-Commissariat de l’Inde, à Ottawa.
- L’agent de liaison sera affecté au consulat de l’Inde à Toronto.
- L’agent de liaison a été affecté au Haut-Commissariat de l’Inde à Ottawa.
= Environ 60 % des demandes ont été traitées dans le délai; 23 restent ouvertes.
+ Quelque 60 % des demandes ont été traitées dans le délai.
+ Vingt-trois demandes restent ouvertes.
+ Les trois cinquièmes des demandes ont été traités à temps.
- Environ 16 % des demandes ont été traitées dans le délai.
- Trente-deux demandes restent ouvertes.
- Environ 60 % des demandes n’ont pas été traitées dans le délai.
= En vertu de l’alinéa 6(2)b), la Partie requise peut refuser une demande qui nuirait à une enquête en cours.
+ En vertu de l’alinéa 6(2)b), la Partie requise peut refuser une demande qui nuirait à une enquête.
- En vertu de l’alinéa 9(2)b), la Partie requise peut refuser une demande.
- La Partie requise doit refuser une demande qui nuirait à une enquête en cours.
- La Partie requérante peut refuser une demande qui nuirait à une enquête en cours.
- La Partie requise ne peut pas refuser une demande qui nuirait à une enquête en cours.
= Le comité se réunit chaque année, tour à tour à Ottawa et à New Delhi, et remet un rapport aux ministres au plus tard le 31 mars.
+ Le comité se réunit une fois par an, à Ottawa ou à New Delhi.
+ Il remet un rapport aux ministres au plus tard le 31 mars.
- Le comité se réunit chaque mois.
- Il remet un rapport aux ministres au plus tard le 13 mars.
- Le comité se réunit chaque année à Genève.
= Les données personnelles ne sont pas conservées plus de cinq ans.
+ Les données personnelles sont conservées cinq ans au plus.
+ Les données personnelles ne peuvent être conservées plus de cinq ans.
- Les données personnelles sont conservées plus de cinq ans.
- Les données personnelles ne sont pas conservées plus de cinquante ans.
- Les données personnelles sont conservées au moins cinq ans.
= Le délai de traitement des visas passera de 90 à 45 jours d’ici la fin de 2026.
+ Le délai de traitement des visas passera de 90 à 45 jours d’ici la fin de 2026.
+ D’ici la fin de 2026, les visas seront traités en 45 jours au lieu de 90.
- Le délai de traitement des visas passera de 45 à 90 jours d’ici la fin de 2026.
- Le délai de traitement des visas est passé de 90 à 45 jours.
- Le délai passera de 90 à 45 jours d’ici la fin de 2027.
= Le texte a été paraphé le 5 février 2026; la signature est prévue à la prochaine rencontre des ministres.
+ Le texte a été paraphé le 5 février 2026 et n’est pas encore signé.
+ La signature est prévue à la prochaine rencontre des ministres.
- Le texte a été signé le 5 février 2026.
- Le texte a été paraphé le 2 mai 2026.
- Le texte a été ratifié.
= Au total, 1 250 dossiers ont été échangés en 2024, contre 980 en 2023.
+ Les services ont échangé 1 250 dossiers en 2024, contre 980 en 2023.
+ Le nombre de dossiers est passé de 980 en 2023 à 1 250 en 2024.
- Les services ont échangé 1 520 dossiers en 2024.
- Les services ont échangé 1 250 dossiers en 2023, contre 980 en 2024.
= Le Canada a exprimé des préoccupations au sujet de l’ingérence étrangère, que l’Inde a niée.
+ Le Canada a exprimé des préoccupations au sujet de l’ingérence étrangère; l’Inde l’a niée.
- L’Inde a exprimé des préoccupations au sujet de l’ingérence étrangère, que le Canada a niée.
= Le premier rapport est attendu le 15 septembre 2026, le second le 15 mars 2027.
+ Le premier rapport est attendu le 15 septembre 2026, le second le 15 mars 2027.
+ Les rapports sont attendus en septembre 2026 et en mars 2027.
- Le premier rapport est attendu le 15 mars 2027, le second le 15 septembre 2026.
- Le premier rapport est attendu le 15 septembre 2027.
= Les membres s’efforcent de fournir une aide technique aux pays en développement.
+ Les membres s’efforcent de fournir une aide technique aux pays en développement.
+ Les membres cherchent à fournir une aide technique aux pays en développement.
- Les membres doivent fournir une aide technique aux pays en développement.
- Les membres fourniront une aide technique aux pays en développement.
= Le secrétariat se compose d’un directeur et de quatre analystes.
+ Le secrétariat compte un directeur et quatre analystes.
+ Quatre analystes appuient le directeur.
- Le secrétariat se compose d’un directeur et de quatorze analystes.
- Le secrétariat compte un directeur et cinq analystes.
= Rien dans le présent accord n’empêche une Partie de prendre des mesures de sécurité nationale.
+ L’accord n’empêche pas une Partie de prendre des mesures de sécurité nationale.
+ Rien n’empêche une Partie de prendre des mesures de sécurité nationale.
- L’accord empêche une Partie de prendre des mesures de sécurité nationale.
= Les agents n’ont aucun pouvoir d’arrestation ni de perquisition dans l’État d’accueil.
+ Les agents n’ont aucun pouvoir d’arrestation dans l’État d’accueil.
+ Les agents ne peuvent ni arrêter ni perquisitionner dans l’État d’accueil.
- Les agents ont un pouvoir d’arrestation et de perquisition dans l’État d’accueil.
- Les agents n’ont aucun pouvoir d’arrestation dans l’État d’envoi.
= Les États membres sont invités à rendre compte, dans un délai de 120 jours, des mesures prises.
+ Les États membres sont invités à rendre compte dans les 120 jours.
+ Un rapport est attendu dans un délai de 120 jours.
- Les États membres doivent rendre compte dans les 120 jours.
- Les États membres sont invités à rendre compte dans les 210 jours.
- Les États membres ont rendu compte des mesures prises.
= La contribution de chaque Partie ne dépasse pas 2,4 millions d’euros par an.
+ La contribution de chaque Partie est plafonnée à 2,4 millions d’euros par an.
+ Chaque Partie verse au plus 2,4 millions d’euros par an.
- La contribution de chaque Partie dépasse 2,4 millions d’euros par an.
- Chaque Partie verse au moins 2,4 millions d’euros par an.
- Chaque Partie verse au plus 24 millions d’euros par an.
- Chaque Partie verse au plus 2,4 millions de dollars américains par an.
= Le Canada et le Japon établiront à Tokyo un secrétariat conjoint composé de trois fonctionnaires canadiens et de cinq fonctionnaires japonais.
+ Le Canada et le Japon établiront un secrétariat conjoint à Tokyo.
+ Le secrétariat comptera trois fonctionnaires canadiens et cinq japonais.
- Le secrétariat comptera cinq fonctionnaires canadiens et trois fonctionnaires japonais.
- Le Canada et le Japon établiront un secrétariat conjoint à Ottawa.
- Le Canada et le Japon ont établi un secrétariat conjoint à Tokyo.
- Le Japon établira seul un secrétariat à Tokyo.
= Les exportations de homard ont augmenté de 18 %, à 1,2 milliard de dollars, tandis que les importations de crevettes ont reculé de 7 %.
+ Les exportations de homard ont progressé de 18 %, à 1,2 milliard de dollars.
+ Les importations de crevettes ont reculé de 7 %.
- Les exportations de homard ont reculé de 18 %.
- Les importations de homard ont augmenté de 18 %.
- Les exportations de homard ont augmenté de 18 %, à 1,2 million de dollars.
= La prochaine séance est prévue à Genève pendant la semaine du 12 mai 2026.
+ La prochaine séance est prévue à Genève en mai 2026.
+ La prochaine séance aura lieu à Genève dans la semaine du 12 mai 2026.
- La séance a eu lieu à Genève dans la semaine du 12 mai 2026.
- La prochaine séance est prévue à Vienne.
- La prochaine séance est prévue pendant la semaine du 21 mai 2026.
= Aucune des Parties ne stationne de troupes de combat sur le territoire de l’autre.
+ Aucune Partie ne stationne de troupes de combat sur le territoire de l’autre.
+ Les Parties ne stationnent pas de troupes de combat l’une chez l’autre.
- Chaque Partie peut stationner des troupes de combat sur le territoire de l’autre.
= Le fonds, créé en 1998, a appuyé 417 projets dans 62 pays.
+ Créé en 1998, le fonds a appuyé 417 projets dans 62 pays.
+ Depuis 1998, le fonds a soutenu 417 projets.
- Créé en 1989, le fonds a appuyé 417 projets.
- Le fonds a appuyé 62 projets dans 417 pays.
- Le fonds a appuyé 471 projets.
= Les demandes sont présentées par écrit; en cas d’urgence, elles peuvent l’être oralement et sont confirmées par écrit dans les cinq jours ouvrables.
+ Les demandes sont présentées par écrit ou, en cas d’urgence, oralement.
+ Les demandes orales sont confirmées par écrit dans les cinq jours ouvrables.
- Les demandes orales sont confirmées par écrit dans les quinze jours ouvrables.
= Le paragraphe 3 ne s’applique pas aux renseignements déjà publics.
+ Le paragraphe 3 ne s’applique pas aux renseignements déjà publics.
+ Les renseignements déjà publics échappent au paragraphe 3.
- Le paragraphe 3 s’applique aux renseignements déjà publics.
- Le paragraphe 5 ne s’applique pas aux renseignements déjà publics.
= Le Conseil compte 15 membres, dont dix sont élus pour deux ans et cinq sont permanents.
+ Le Conseil compte 15 membres, dont dix élus et cinq permanents.
+ Dix membres sont élus pour deux ans.
- Le Conseil compte 15 membres, dont cinq élus et dix permanents.
- Le Conseil compte 51 membres.
- Dix membres sont élus pour douze ans.
= Les navires de moins de 12 mètres sont dispensés de la déclaration.
+ Les navires de moins de 12 mètres n’ont pas à faire de déclaration.
+ Les navires de moins de 12 mètres sont dispensés de déclaration.
- Les navires de plus de 12 mètres sont dispensés de la déclaration.
- Les navires de moins de 12 mètres ne sont pas dispensés de la déclaration.
- Les navires de moins de 21 mètres sont dispensés de la déclaration.
= Le texte a été adopté par 141 voix contre 5, avec 35 abstentions.
+ Le texte a été adopté par 141 voix contre 5, avec 35 abstentions.
+ Le texte a recueilli 141 voix; 35 membres se sont abstenus.
- Le texte a été rejeté par 141 voix contre 5.
- Le texte a été adopté par 114 voix contre 5.
- Le texte a été adopté par 141 voix contre 35, avec 5 abstentions.
= La Türkiye accueillera le sommet à Ankara les 7 et 8 juillet 2026.
+ La Türkiye accueillera le sommet à Ankara les 7 et 8 juillet 2026.
+ Le sommet se tiendra à Ankara en juillet 2026.
- La Türkiye accueillera le sommet à Istanbul les 7 et 8 juillet 2026.
- La Türkiye accueillera le sommet les 7 et 8 juin 2026.
- La Türkiye a accueilli le sommet à Ankara.
= Les ministres ont exprimé leur intention de conclure les négociations avant la fin de l’année.
+ Les ministres ont l’intention de conclure les négociations avant la fin de l’année.
+ Les ministres entendent conclure les négociations cette année.
- Les ministres concluront les négociations avant la fin de l’année.
- Les ministres ont conclu les négociations avant la fin de l’année.
= Les renseignements ne sont pas communiqués à des tiers sans le consentement écrit préalable de l’auteur.
+ Les renseignements ne sont pas communiqués à des tiers sans le consentement écrit de l’auteur.
+ Le consentement écrit de l’auteur est exigé avant toute communication à des tiers.
- Les renseignements peuvent être communiqués à des tiers sans le consentement de l’auteur.
= Une Partie qui a l’intention de se retirer donne un préavis de douze mois par la voie diplomatique.
+ Une Partie qui veut se retirer donne un préavis de douze mois.
+ Le retrait exige un préavis d’un an par la voie diplomatique.
- Une Partie qui veut se retirer donne un préavis de deux mois.
- Une Partie peut se retirer sans préavis.
- Le préavis est de douze jours.
= Le groupe fait rapport au secrétaire permanent tous les six mois.
+ Le groupe fait rapport au secrétaire permanent tous les six mois.
+ Le groupe fait rapport deux fois par an.
- Le groupe fait rapport au secrétaire permanent tous les mois.
- Le groupe fait rapport au secrétaire permanent une fois par an.
= Le Canada s’est félicité de la décision de l’Inde de rétablir les services de visas.
+ Le Canada s’est félicité de la décision de l’Inde de rétablir les services de visas.
- L’Inde s’est félicitée de la décision du Canada de rétablir les services de visas.
- Le Canada s’est félicité de la décision de l’Inde de suspendre les services de visas.
- Le Canada a critiqué la décision de l’Inde de rétablir les services de visas.
`
