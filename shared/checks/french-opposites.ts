import type { CheckName } from './finding.ts'

/**
 * French contraries: a set a line, its members parted by "≠"; "~" stands for the endings of a verb in -er, "°" for those
 * of gender and number.
 */
export const FRENCH_OPPOSITES: Readonly<Partial<Record<CheckName, string>>> = {
  'verb-drift': `
    augment~|augmentation|progress~|progression|hauss~|hausse|croît|croissent|accr(?:u°|oît|oissent)|croissance|bondi°|grimp~|en hausse ≠ diminu~|diminution|baiss~|recul(?:e|ent|é|er)|rédui(?:t°|sent)|réduir†|réduction|chut~|régress~|en baisse
    renforc~ ≠ affaibli(?:t|ssent|°)|affaiblir†
    élargi(?:t|ssent|°)|élargir†|étend(?:ent|u°)?|étendr† ≠ restrein(?:t°)|restreindr†|rétréci(?:t|r|°)
    accept~|approuv~|adopt~|accord(?:e|ent|é|ée|és|ées|er|era|eront) ≠ refus~|contest~|réserv~ (?:sa|leur) position|rejet(?:te|tent)|rejet~|repouss~
    approuv~|adopt~|entérin~ ≠ (?:pris|prend|prennent|prendre) (?:acte|note)
    ni(?:e|ent|é|ée|er)|démenti(?:r|°)|dément ≠ reconn(?:aît|aissent|u°|aître)|admet(?:tent|tre)?|admis°|confirm~
    autoris~|permet(?:tent)?|permettr†|permis°|habilit~ ≠ interdi(?:t°|sent)|interdir†|prohib~|empêch~
    appui(?:e|ent)|appu(?:yé°|yer)|soutien(?:t|nent)|souten(?:u°|ir)|favorables? ≠ s[’']oppos~|oppos~|contest~|défavorables?
    inclu(?:t|s|ent|ant|e|es)|inclur†|compris°|y compris ≠ exclu(?:t|s|ent|ant|e|es)|exclur†|à l[’']exclusion
    requérante?s? ≠ requis°
    état d[’']envoi ≠ état (?:d[’']accueil|accréditaire|hôte|de résidence)
    expédit(?:eur|rice)s? ≠ destinataires?
    exportat(?:eur|rice)s? ≠ importat(?:eur|rice)s?
    importations?|import(?:e|é|ées?) ≠ exportations?|export(?:e|é|ées?)
    vend(?:ent|u°)?|vendr†|vendeurs? ≠ achet~|achèt(?:e|ent)|achats?|acheteurs?
    facultati(?:f|fs|ve|ves)|volontaires? ≠ obligatoires?
    temporaires?|provisoires?|provisoirement|temporairement ≠ permanente?s?|définiti(?:f|fs|ve|ves|vement)|en permanence
    unilatéra(?:l|le|ux|les) ≠ bilatéra(?:l|le|ux|les) ≠ trilatéra(?:l|le|ux|les) ≠ multilatéra(?:l|le|ux|les)
    prolong~|prorog~|reconduit°|renouvel~ ≠ abrèg(?:e|ent)|abrég~|résili~|écourt~|mis° fin
    suspend(?:ent|u°)?|suspendr†|suspension|interromp(?:t|u°)|interrompr†|interruption|gel~ ≠ reprise?|repren(?:d|nent)|reprendr†|repris°|poursui(?:t|vent|vi°)|poursuivr†|rétabli(?:t|°)|rétablir†|rétablissement
    ouvr(?:e|ent)|ouvrir†|ouvert°|ouverture ≠ ferm~|fermeture|clos°|clôt
    salu~|félicit~|lou(?:e|ent|é) ≠ critiqu~|condamn~|déplor~|regrett~|dénonc~
    oralement|verbale?s?|orale?s?|de vive voix ≠ par écrit|écrite?s?
    avant ≠ après
    le plus (?:élevé|grand|important)|la plus (?:élevée|grande|importante) ≠ le plus (?:bas|petit|faible)|la plus (?:basse|petite|faible)
    exempt(?:e|es|é|ée|és|ées|ion)?|dispens~|exonér~ ≠ soumis° à|assujetti°
    lev(?:er|é|ée|ées|és|ée des)|levée|supprim~|suppression|abol(?:i°|ir|it) ≠ impos~|imposition|interdi(?:t|sent)|maintien|mainten(?:u°|ir)|maintient
    excédents?|excédentaires? ≠ déficits?|déficitaires?
    gagn~ ≠ perd(?:ent|u°)?|perdr†|pertes?
    réuss(?:i°|it|ir|ite)|succès|abouti(?:t|ssent|°)? ≠ échou~|échec
    positi(?:f|fs|ve|ves) ≠ négati(?:f|fs|ve|ves)
    civil° ≠ militaires?
    national(?:e|es)?|nationaux|intérieur° ≠ étrang(?:er|ers|ère|ères)
    internes? ≠ externes?
    publi(?:c|cs|que|ques) ≠ privé°
    urbain° ≠ rura(?:l|le|ux|les)
    fédéra(?:l|le|ux|les) ≠ provincia(?:l|le|ux|les)
    à court terme ≠ à long terme
    partielle?s?|partiels?|partiellement|en partie ≠ entière?s?|entiers?|entièrement|intégralement|en totalité|complètement
    directe?s?|directement ≠ indirecte?s?|indirectement
    formel(?:s|le|les)?|officiel(?:s|le|les)?|officiellement ≠ informel(?:s|le|les)?|officieux|officieuse|officieusement
    conjointement|collectivement ≠ séparément|individuellement
    majorité ≠ minorité
    à l[’']unanimité|par consensus|sans vote ≠ à la majorité|par (?:un )?vote
    donat(?:eur|rice)s?|bailleurs? de fonds ≠ bénéficiaires?
    créanciers?|prêteurs? ≠ débiteurs?|emprunteurs?
    employeurs? ≠ employé°|salarié°
    victimes? ≠ auteurs?
    adultes? ≠ mineur°|enfants?
    arrivée|arriv~ ≠ départ|parti°|partent|partir†
    entrée ≠ sortie
    nomm~|nomination|élu° ≠ destitu~|démission|démissionn~|révoqu~
    retir~|retrait ≠ ajout~|inscri(?:t°|re|vent)
    adhér~|adhésion|rejoint|rejoindr† ≠ quitt~|se retir~|s[’']est retirée?|retrait
    lanc~|lancement|début~|début|commenc~|entam~|inaugur~ ≠ termin~|fin|achev~|achèv(?:e|ent)|conclu(?:t|°)?|conclur†|clôtur~|expir~
    amélior~|amélioration ≠ aggrav~|détérior~|dégrad~
    assoupli(?:t|r|°)|allég~|allèg(?:e|ent) ≠ durci(?:t|r|°)|resserr~
    simplifi~ ≠ compliqu~
    encourag(?:e|ent|é|ée|és|ées|er|eant) ≠ décourag(?:e|ent|é|ée|és|ées|er|eant)|dissuad~
    divulgu~|publi(?:er|é|ée|és|ées|era|eront) ≠ dissimul~|retenu°
    ancien(?:ne|s|nes)? ≠ actuel(?:le|s|les)?
    en avance|dans les délais|à temps ≠ en retard
    avanc~|devanc~|accélér~ ≠ report~|retard~|ralenti(?:t|r|°)|différ(?:é|ée|és|ées|er)
    insuffisant°|insuffisamment ≠ suffisant°|suffisamment
    inadmissibles? ≠ admissibles?
    illégal(?:e|es)?|illégaux|illicites? ≠ légal(?:e|es)?|légaux|licites?
    mécontent°|insatisfait° ≠ satisfait°|satisfaction
    impossibles? ≠ possibles?
    invalides?|périmé°|expiré° ≠ valides?|valables?
    incompatibles? ≠ compatibles?
    désaccord ≠ d[’']accord
  `,
  figures: String.raw`
    plafond ≠ plancher
    doubl~ ≠ tripl~ ≠ quadrupl~ ≠ rédui\p{L}* de moitié|diminu\p{L}* de moitié
    au moins|au minimum|un minimum de|ou plus|pas moins d[e’']|(?:au plus tard|jusqu[’']à)(?= \d+ (?:jours|heures|semaines|mois) avant)|plus d[e’']|dépass(?:e|ent|ant)|excèd(?:e|ent)|(?:supérieure?s? à|au-dessus de)(?= \d) ≠ au (?:plus|maximum)(?! tard)|jusqu[’']à(?! \d+ (?:jours|heures|semaines|mois) avant)|un maximum de|pas plus d[e’']|tout au plus|moins d[e’']|ou moins|n[e’'] ?(?:dépass|excèd)(?:e|ent|ant)|n(?:e |[’'])[^.;,]{1,40}?\splus d[e’']|au plus tard(?! \d+ (?:jours|heures|semaines|mois) avant)|dans les(?= \d)|(?:inférieure?s? à|au-dessous de)(?= \d)
    au plus tôt ≠ au plus tard|dans (?:les|un délai)
    chaque jour|quotidien(?:ne|s|nes|nement)?|tous les jours ≠ chaque semaine|hebdomadaires?|toutes les semaines ≠ chaque mois|mensuel(?:le|s|les|lement)?|tous les mois ≠ chaque trimestre|trimestriel(?:le|s|les|lement)?|tous les trois mois ≠ deux fois par an|semestriel(?:le|s|les|lement)?|tous les six mois ≠ chaque année|annuel(?:le|s|les|lement)?|une fois (?:par an|l[’']an)|tous les ans ≠ tous les deux ans|biennal(?:e|es)?
    (?:tous les|toutes les)(?= \p{L}{4}) ≠ certaine?s(?= \p{L})|quelques-une?s|quelques(?= \p{L})|plusieurs|la plupart|\d+ (?:des|sur(?: les)?) \d+|(?:des|sur les) \d+ \p{L}+, \w+
  `,
  dates: String.raw`
    premier trimestre|T1 ≠ deuxième trimestre|T2 ≠ troisième trimestre|T3 ≠ quatrième trimestre|dernier trimestre|T4
    premier semestre|première moitié ≠ second semestre|deuxième semestre|seconde moitié
    printemps ≠ été(?= \d{4}) ≠ automne ≠ hiver
    (?:au )?début(?= (?:de )?(?:\d{4}|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)) ≠ (?:à la )?mi-(?:\d{4}|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) ≠ (?:à la )?fin(?= (?:de )?(?:\d{4}|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))
    hier ≠ aujourd[’']hui ≠ demain
    (?:cette (?:année|semaine)|ce mois-ci) ≠ (?:l[’']année|la semaine|le mois) (?:dernière?|passée?|précédente?) ≠ (?:l[’']année|la semaine|le mois) (?:prochaine?|suivante?)
  `,
  'place-status-drift': `
    nord ≠ sud ≠ ouest
    à terre ≠ en mer
  `,
}

export const FRENCH_CALENDAR: readonly string[] = [
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
]
