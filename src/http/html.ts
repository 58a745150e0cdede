/** Text that is HTML already. */
export interface Html {
  readonly html: string;
}

/** What may stand in a template: HTML as it is, text and numbers escaped, lists one after the other. */
export type HtmlValue = Html | string | number | readonly Html[];

/** Tag for templates of HTML: everything put in is escaped unless it is HTML already. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return { html: strings.reduce((text, part, index) => text + render(values[index - 1] ?? '') + part) };
}

function render(value: HtmlValue): string {
  if (typeof value === 'string' || typeof value === 'number') return escape(String(value));
  return 'html' in value ? value.html : value.map(render).join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
