import { Field } from '../pages/Field.tsx';
import { Page } from '../pages/Page.tsx';
import { PostForm } from '../pages/PostForm.tsx';
import type { Refused } from '../pages/refused.ts';
import { ShortNotice } from '../pages/ShortNotice.tsx';
import type { PublicSite } from '../site/site.ts';
import type { Form } from '../visits/form.ts';
import type { Visit } from '../visits/visit.ts';

/** Where a volunteer without a link at hand asks for one. */
export const FIND_PATH = '/yours';

type Props = { visit: Visit; networks: PublicSite['networks']; refused: readonly Refused[]; typed: Form };

/** By which number do we know you, and in which network? */
export function FindPage({ visit, networks, refused, typed }: Props) {
  const { find: words } = visit.words.yours;
  return (
    <Page visit={visit} title={words.title} at={refused.length > 0 ? null : FIND_PATH} refused={refused}>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <div className="asks">
        <PostForm visit={visit} action={FIND_PATH}>
          <Field name="network" label={words.network} refused={refused}>
            {(box) => (
              <select {...box} dir="auto" defaultValue={typed.get('network') ?? networks[0]?.slug}>
                {networks.map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field name="phone" label={words.phone} hint={words.phoneHint} refused={refused}>
            {(box) => <input {...box} type="tel" autoComplete="tel" dir="ltr" defaultValue={typed.get('phone') ?? ''} />}
          </Field>
          <ShortNotice visit={visit} at="phone" />
          <button type="submit">{words.send}</button>
        </PostForm>
      </div>
    </Page>
  );
}
