/** English verbs that help others, and what they help to say of a date. */
import type { HelperWords } from '../helper-words.ts';
import { words } from '../speech-data.ts';

export const helpers: HelperWords = {
  having: words('has have'),
  pluralEnding: 's',
  hadWords: words('no another'),
  being: words('is are'),
  modals: words('should would could might may must'),
  wanting: words('want wants'),
  sinceLiesBack: true,
  sameForms: words('put cut shut set let hit upset burst cast split spread quit beat hurt thrust'),
  plansOver: ['had been', 'was ready', 'were ready', 'been due'],
  mishaps: words(`
    fire blaze crash attack attacks blast bombing bombings shooting shootings explosion quake earthquake tremor flood
    floods storm killing killings murder arrest arrests raid raids collapse accident derailment stabbing death deaths
    defeat loss win victory resignation leak ruling verdict outage massacre ambush coup landslide tornado`),
  awaiting: words('before ahead until for awaiting await expect expects expected'),
};
