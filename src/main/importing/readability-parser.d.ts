/** Readability's own small DOM, which its package holds without types. */
declare module '@mozilla/readability/JSDOMParser.js' {
  interface LeanText {
    readonly nodeType: 3;
    readonly textContent: string;
  }
  interface LeanElement {
    readonly nodeType: 1;
    readonly localName: string;
    readonly attributes: readonly { readonly name: string; readonly value: string }[];
    readonly childNodes: readonly (LeanElement | LeanText)[];
    setAttribute(name: string, value: string): void;
    appendChild(child: LeanElement | LeanText): void;
  }
  interface LeanDocument {
    readonly body: LeanElement;
    createElement(name: string): LeanElement;
    createTextNode(text: string): LeanText;
  }
  export default class JSDOMParser {
    parse(html: string, address: string): LeanDocument;
  }
}
