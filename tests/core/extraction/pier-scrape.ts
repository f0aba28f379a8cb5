/** What a scraped page about a pier holds: its menu, its headline and its paragraphs. */

export const MENU = ['Home', 'News', 'Sport', 'Weather', 'Islands', 'Politics', 'Sign in'];
export const TITLE = 'Old pier to close after divers find cracks';
export const BODY = [
  'The harbour master said on Monday that the old pier would be closed from next week, after divers had found cracks in four of its pillars.',
  'Work will take until spring, he told the council, and the ferry to the islands will leave from the fish market in the meantime.',
  'The town has set aside two million for the repair. “We could not wait another winter,” said the mayor, who has asked the region for help.',
  'Nobody was hurt when the first stones fell in March, but the fishermen have kept their boats away from the quay since then.',
];
