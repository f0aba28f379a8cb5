/** The window's entry: the only reader of `window.dateline`. */
import { createClient, type Bridge } from '../contract/bridge.ts';
import './dl-app.ts';
import { afterFrame } from './next-frame.ts';
import { addCjkFaces, needsCjkFaces } from './styles/cjk-faces.ts';

declare global {
  interface Window {
    /** Put here by the preload; nothing else of the outside is visible to the page. */
    readonly dateline: Bridge;
  }
}

const client = createClient(window.dateline);
// The answer is on its way while the elements are drawn for the first time.
const starting = client.call('app.start', {});
const app = document.querySelector('dl-app');
if (app) {
  app.client = client;
  void app.begin(starting).then(afterFrame).then(addCjkFaces);
  // An article that needs them is drawn with them.
  void starting.then(
    ({ open }) => {
      if (needsCjkFaces(open?.article.language.value)) addCjkFaces();
    },
    () => undefined,
  );
}
