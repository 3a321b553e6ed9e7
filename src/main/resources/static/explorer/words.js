/** What the page says, in the language of who reads it. */
const KEPT = 'relasi.language'

const WORDS = {
  en: {
    search: 'Search people, states, organizations, events, places', skip: 'To the list', browser: 'Neo4j Browser', docs: 'API', scripts: 'Saved scripts',
    language: 'Language', nothingFound: 'Nothing is called so', sentences: n => n === 1 ? '1 sentence' : `${n} sentences`,
    relations: n => n === 1 ? '1 relationship' : `${n} relationships`, sources: n => n === 1 ? '1 source' : `${n} sources`,
    welcome: 'Who does what to whom in the news', welcomeHow: 'Search for somebody, or begin with what was said lately. Click shows who it is, a double click what it is tied to; a line shows the sentences that say so.',
    empty: 'There is nothing in the graph yet. Store articles with relasi ingest, or begin with the samples: relasi serve --sample.',
    latest: 'Some accusations', filters: 'Filters', types: 'Types', status: 'Status', since: 'Since', until: 'Until', minSources: 'Independent sources, at least',
    all: 'all', clear: 'Clear all', asserted: 'asserted', alleged: 'alleged', intended: 'intended', disputed: 'disputed', denied: 'denied', negated: 'negated',
    shown: (n, all) => `${n} of ${all} relationships shown`, shownAll: n => n === 1 ? '1 relationship' : `${n} relationships`, more: 'Show more',
    expand: 'Draw its relationships', fold: 'Fold', remove: 'Take off', pin: 'Pin', unpin: 'Unpin', keepOnly: 'Keep only these', arrange: 'Arrange', zoomIn: 'Closer', zoomOut: 'Farther', whole: 'All',
    lasso: 'Lasso', undo: 'Back', png: 'Picture', gexf: 'GEXF', graphml: 'GraphML', print: 'Print', share: 'Copy address', copied: 'Copied', close: 'Close',
    aliases: 'Also', offices: 'Offices and memberships', strongest: 'Strongest relationships', timeline: 'Timeline', articles: 'Articles', pathTo: 'Path to', noPath: 'They do not meet within four steps.', paths: n => `${n} shortest`,
    evidence: 'Evidence', saidBy: 'said by', narrator: 'the article itself', readBy: 'read by', rule: 'rules', model: 'model', both: 'rules and model', confidence: 'sure',
    right: 'Right', wrong: 'Wrong', other: 'Other …', withdraw: 'Take back', accepted: 'accepted', rejected: 'rejected', corrected: 'corrected', otherType: 'It is', otherDoer: 'Who does it', otherUndergoer: 'To whom', note: 'Note', send: 'Save', cancel: 'Cancel',
    changed: 'Somebody changed it meanwhile; it is shown anew.', merge: 'Merge with …', split: 'Split …', mergeInto: 'becomes part of', splitHow: 'In these articles somebody else is meant, by name', mergeNow: 'Merge', splitNow: 'Split', wouldChange: (s, m) => `${s} statements and ${m} mentions would move.`,
    article: 'Article', statements: n => n === 1 ? '1 statement' : `${n} statements`, original: 'Original', key: 'This service asks for a key.', keyHow: 'Key', signIn: 'Go on', forbidden: 'Your key does not allow that.',
    Person: 'person', State: 'state', Organization: 'organization', Event: 'event', Place: 'place', selected: n => `${n} selected`, deny: 'Denials', assert: 'Statements', none: 'none', families: {
      'verbal-conflict': 'verbal conflict', threat: 'threat', 'verbal-cooperation': 'verbal cooperation', intent: 'intent', appeal: 'appeal', diplomacy: 'diplomacy', 'material-cooperation': 'material cooperation', pressure: 'pressure', coercion: 'coercion', protest: 'protest', force: 'force', contest: 'contest', structure: 'structure' },
  },
  id: {
    search: 'Cari orang, negara, organisasi, peristiwa, tempat', skip: 'Ke daftar', browser: 'Neo4j Browser', docs: 'API', scripts: 'Kueri tersimpan',
    language: 'Bahasa', nothingFound: 'Tidak ada yang bernama itu', sentences: n => `${n} kalimat`,
    relations: n => `${n} relasi`, sources: n => `${n} sumber`,
    welcome: 'Siapa berbuat apa terhadap siapa dalam berita', welcomeHow: 'Cari seseorang, atau mulai dari yang baru dikatakan. Klik menunjukkan siapa dia, klik ganda apa kaitannya; garis menunjukkan kalimat yang menyatakannya.',
    empty: 'Graf masih kosong. Simpan artikel dengan relasi ingest, atau mulai dengan contoh: relasi serve --sample.',
    latest: 'Beberapa tuduhan', filters: 'Saringan', types: 'Jenis', status: 'Status', since: 'Sejak', until: 'Sampai', minSources: 'Sumber independen, paling sedikit',
    all: 'semua', clear: 'Hapus semua', asserted: 'dinyatakan', alleged: 'diduga', intended: 'direncanakan', disputed: 'dibantah', denied: 'disangkal', negated: 'dinegasikan',
    shown: (n, all) => `${n} dari ${all} relasi ditampilkan`, shownAll: n => `${n} relasi`, more: 'Tampilkan lebih banyak',
    expand: 'Gambar relasinya', fold: 'Lipat', remove: 'Keluarkan', pin: 'Sematkan', unpin: 'Lepas sematan', keepOnly: 'Hanya ini', arrange: 'Tata', zoomIn: 'Dekatkan', zoomOut: 'Jauhkan', whole: 'Semua',
    lasso: 'Laso', undo: 'Kembali', png: 'Gambar', gexf: 'GEXF', graphml: 'GraphML', print: 'Cetak', share: 'Salin alamat', copied: 'Tersalin', close: 'Tutup',
    aliases: 'Juga', offices: 'Jabatan dan keanggotaan', strongest: 'Relasi terkuat', timeline: 'Lini masa', articles: 'Artikel', pathTo: 'Jalur ke', noPath: 'Keduanya tidak bertemu dalam empat langkah.', paths: n => `${n} terpendek`,
    evidence: 'Bukti', saidBy: 'kata', narrator: 'artikel sendiri', readBy: 'dibaca oleh', rule: 'aturan', model: 'model', both: 'aturan dan model', confidence: 'yakin',
    right: 'Benar', wrong: 'Salah', other: 'Lain …', withdraw: 'Tarik kembali', accepted: 'diterima', rejected: 'ditolak', corrected: 'diperbaiki', otherType: 'Seharusnya', otherDoer: 'Pelaku', otherUndergoer: 'Sasaran', note: 'Catatan', send: 'Simpan', cancel: 'Batal',
    changed: 'Sementara itu ada yang mengubahnya; ditampilkan ulang.', merge: 'Gabungkan dengan …', split: 'Pisahkan …', mergeInto: 'menjadi bagian dari', splitHow: 'Di artikel ini yang dimaksud orang lain, bernama', mergeNow: 'Gabungkan', splitNow: 'Pisahkan', wouldChange: (s, m) => `${s} pernyataan dan ${m} sebutan akan pindah.`,
    article: 'Artikel', statements: n => `${n} pernyataan`, original: 'Asli', key: 'Layanan ini meminta kunci.', keyHow: 'Kunci', signIn: 'Lanjut', forbidden: 'Kunci Anda tidak mengizinkan itu.',
    Person: 'orang', State: 'negara', Organization: 'organisasi', Event: 'peristiwa', Place: 'tempat', selected: n => `${n} dipilih`, deny: 'Bantahan', assert: 'Pernyataan', none: 'tidak ada', families: {
      'verbal-conflict': 'konflik verbal', threat: 'ancaman', 'verbal-cooperation': 'dukungan verbal', intent: 'niat', appeal: 'imbauan', diplomacy: 'diplomasi', 'material-cooperation': 'kerja sama', pressure: 'tekanan hukum', coercion: 'paksaan', protest: 'protes', force: 'kekerasan', contest: 'pertandingan', structure: 'struktur' },
  },
}

const TYPES_ID = {
  ACCUSES: 'menuduh', DENIES: 'membantah', CRITICIZES: 'mengkritik', REJECTS: 'menolak', WARNS: 'memperingatkan', THREATENS: 'mengancam',
  PRAISES: 'memuji', SUPPORTS: 'mendukung', PROPOSES: 'mengusulkan', PROMISES: 'menjanjikan', URGES: 'mendesak', ORDERS: 'memerintahkan',
  CONFIRMS: 'membenarkan', APOLOGIZES_TO: 'meminta maaf kepada', MEETS: 'bertemu', VISITS: 'mengunjungi', CONSULTS: 'berunding dengan',
  AGREES_WITH: 'sepakat dengan', COOPERATES_WITH: 'bekerja sama dengan', AIDS: 'membantu', RELEASES: 'membebaskan', INVESTIGATES: 'menyelidiki',
  SUES: 'menggugat', CONVICTS: 'menghukum', ARRESTS: 'menangkap', SANCTIONS: 'menjatuhkan sanksi', EXPELS: 'mengusir', DISMISSES: 'memecat',
  BLOCKS: 'menghalangi', PROTESTS: 'memprotes', ATTACKS: 'menyerang', KILLS: 'membunuh', POISONED: 'meracuni', KIDNAPS: 'menculik',
  HACKS: 'meretas', INTERFERES_IN: 'mencampuri', DEFEATS: 'mengalahkan', APPOINTS: 'mengangkat', HOLDS_POSITION: 'menjabat di',
  MEMBER_OF: 'anggota', LINKED_TO: 'terkait dengan', PARTICIPATES_IN: 'mengikuti', ORGANIZES: 'menyelenggarakan',
}

let language = localStorage.getItem(KEPT) ?? (/^(id|ms|jv|su)/.test(navigator.language) ? 'id' : 'en')

export const languages = Object.keys(WORDS)

export function speaks() {
  return language
}

export function speak(other) {
  language = other
  localStorage.setItem(KEPT, other)
}

/** The word of a name, or what it makes of some values. */
export function t(name, ...values) {
  const word = WORDS[language][name] ?? name
  return typeof word === 'function' ? word(...values) : word
}

/** A type of relationships as a verb: menuduh, accuses. */
export function verb(type) {
  return language === 'id' ? TYPES_ID[type] ?? type : type.toLowerCase().replaceAll('_', ' ')
}

export function family(name) {
  return WORDS[language].families[name] ?? name
}
