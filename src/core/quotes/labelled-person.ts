/** Who a transcript’s label stands for. */
import type { Person } from './noted-person.ts';
import type { People } from './people.ts';

/** The person a transcript’s label in capitals stands for ("TAPPER"), or the label itself. */
export function labelledPerson(label: string, { forms }: People): Pick<Person, 'name' | 'role'> {
  const last = label.toLowerCase().split(' ').at(-1) ?? '';
  const [person, other] = forms.byWord.get(last) ?? [];
  return person && !other ? { name: person.name, role: person.role } : { name: label, role: null };
}
