import type { WholeRow } from './row.ts';

export const rows: readonly WholeRow[] = [
  [
    'it',
    '«Il ponte resterà chiuso», ha poi aggiunto il sindaco Paolo Ferri.',
    'Il ponte resterà chiuso|Paolo Ferri',
  ],
  ['it', '«Non abbiamo più tempo» ha infine concluso Marta Sala.', 'Non abbiamo più tempo|Marta Sala'],
  [
    'it',
    '"Il ponte - ha detto Paolo Ferri - resterà chiuso".',
    'Il ponte|Paolo Ferri',
    'resterà chiuso|Paolo Ferri',
  ],
  [
    'it',
    'Il ponte resterà chiuso - ha detto Paolo Ferri - fino a maggio.',
    '~Il ponte resterà chiuso|Paolo Ferri',
  ],
  [
    'it',
    'Il ponte resterà chiuso fino a maggio, ha detto Paolo Ferri.',
    '~Il ponte resterà chiuso fino a maggio|Paolo Ferri',
  ],
  [
    'it',
    'Il governo ha approvato la legge, ha annunciato ieri la ministra Anna Rossi.',
    '~Il governo ha approvato la legge|Anna Rossi',
  ],
  ['it', 'Il treno Milano - Roma è in ritardo.'],
  ['it', 'Il sindaco è arrivato, ha salutato tutti ed è andato via.'],
  ['it', 'La squadra ha vinto, ha chiesto scusa e ha ricordato le vittime.'],
  ['it', 'La polizia ha fermato un uomo - ha chiesto i documenti - e lo ha portato via.'],
  ['fr', 'Le pont restera fermé – a déclaré Paul Morel – jusqu’en mai.', '~Le pont restera fermé|Paul Morel'],
  ['fr', 'Le pont restera fermé, a déclaré Paul Morel.', '~Le pont restera fermé|Paul Morel'],
  ['fr', 'Le pont rouvrira en mai, explique Paul Morel.', '~Le pont rouvrira en mai|Paul Morel'],
  ['fr', 'La mairie, qui soutient le projet, rappelle le préfet à l’ordre.'],
  ['fr', 'Le chantier avance, le préfet rappelle la règle.'],
  ['fr', 'Le conseil a voté le budget, a salué les agents et a levé la séance.'],
  ['fr', 'Le film, salué par la critique, raconte la vie d’un maire.'],
  ['es', 'El puente seguirá cerrado -dijo Pablo Ríos- hasta mayo.', '~El puente seguirá cerrado|Pablo Ríos'],
  ['es', 'El puente seguirá cerrado, dijo Pablo Ríos, hasta mayo.', '~El puente seguirá cerrado|Pablo Ríos'],
  [
    'es',
    '"El puente -dijo Pablo Ríos- seguirá cerrado".',
    'El puente|Pablo Ríos',
    'seguirá cerrado|Pablo Ríos',
  ],
];
