/**
 * States by their short names in English and French, as far as the name is one word.
 *
 * Only to recognise who may speak or be bound in a text: no statement about anybody's standing.
 */
export const STATES: ReadonlySet<string> = new Set(
  [
    'Afghanistan Albania Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bahamas Bahrain Bangladesh',
    'Barbados Belarus Belgium Belize Benin Bhutan Bolivia Botswana Brazil Brunei Bulgaria Burundi Cambodia',
    'Cameroon Canada Chad Chile China Colombia Comoros Congo Croatia Cuba Cyprus Czechia Denmark Djibouti',
    'Dominica Ecuador Egypt Eritrea Estonia Eswatini Ethiopia Fiji Finland France Gabon Gambia Georgia Germany',
    'Ghana Greece Grenada Guatemala Guinea Guyana Haiti Honduras Hungary Iceland India Indonesia Iran Iraq',
    'Ireland Israel Italy Jamaica Japan Jordan Kazakhstan Kenya Kiribati Kuwait Kyrgyzstan Laos Latvia Lebanon',
    'Lesotho Liberia Libya Liechtenstein Lithuania Luxembourg Madagascar Malawi Malaysia Maldives Mali Malta',
    'Mauritania Mauritius Mexico Micronesia Moldova Monaco Mongolia Montenegro Morocco Mozambique Myanmar Namibia',
    'Nauru Nepal Netherlands Nicaragua Niger Nigeria Norway Oman Pakistan Palau Panama Paraguay Peru Philippines',
    'Poland Portugal Qatar Romania Russia Rwanda Samoa Senegal Serbia Seychelles Singapore Slovakia Slovenia',
    'Somalia Spain Sudan Suriname Sweden Switzerland Syria Tajikistan Tanzania Thailand Togo Tonga Tunisia',
    'Türkiye Turkey Turkmenistan Tuvalu Uganda Ukraine Uruguay Uzbekistan Vanuatu Venezuela Vietnam Yemen Zambia',
    'Zimbabwe',
    'Allemagne Algérie Argentine Arménie Australie Autriche Belgique Brésil Bulgarie Cambodge Cameroun Chili',
    'Chine Chypre Colombie Corée Croatie Danemark Égypte Espagne Estonie Éthiopie Finlande Géorgie Grèce Hongrie',
    'Inde Indonésie Irak Irlande Islande Israël Italie Japon Jordanie Koweït Lettonie Liban Libye Lituanie',
    'Malaisie Maroc Mexique Moldavie Mongolie Népal Norvège Ouganda Ouzbékistan Pays-Bas Pérou Pologne Roumanie',
    'Royaume-Uni Russie Sénégal Serbie Singapour Slovaquie Slovénie Somalie Soudan Suède Suisse Syrie Tanzanie',
    'Barbade Bélarus Bhoutan Botswana Cap-Vert Dominique Équateur Érythrée Gambie Guinée Haïti Jamaïque Kirghizistan',
    'Macédoine Malte Maurice Mauritanie Micronésie Monténégro Mozambique Namibie Nigéria Palaos Salvador',
    'Tadjikistan Trinité Turkménistan Vietnam Zambie Philippines',
    'Tchad Thaïlande Tunisie Turquie États-Unis Viêt-Nam Yémen',
  ].flatMap((line) => line.split(' ')),
)

/** Short names of several words, for finding parties. */
export const STATES_OF_SEVERAL_WORDS: readonly string[] = [
  'United States',
  'United Kingdom',
  'New Zealand',
  'South Africa',
  'Saudi Arabia',
  'South Korea',
  'North Korea',
  'Sri Lanka',
  'Costa Rica',
  'Sierra Leone',
  'El Salvador',
  'Dominican Republic',
  'European Union',
  'Burkina Faso',
  'Papua New Guinea',
  'Trinidad and Tobago',
  'United Arab Emirates',
  'Nouvelle-Zélande',
  'Afrique du Sud',
  'Arabie saoudite',
  'Union européenne',
  'Émirats arabes unis',
]
