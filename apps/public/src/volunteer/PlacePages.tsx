import { OtherGroups } from '../help/OtherGroups.tsx';
import { RingNetwork } from '../help/RingNetwork.tsx';
import { ChoiceField } from '../pages/ChoiceField.tsx';
import { chosenNetwork } from './found.ts';
import { TextBox } from './TextBox.tsx';
import { VolunteerForm } from './VolunteerForm.tsx';
import type { VolunteerView } from './volunteer.ts';

/** Where it starts: what it is to volunteer, then the postcode. */
export function PostcodePage(view: VolunteerView) {
  const { volunteer } = view.visit.words;
  return (
    <VolunteerForm view={view} title={volunteer.title} asks={['postcode']}>
      <h1>{volunteer.title}</h1>
      <p className="lead">{volunteer.lead}</p>
      <p>{volunteer.how}</p>
      <TextBox view={view} name="postcode" {...volunteer.postcode} autoComplete="postal-code" latin short />
    </VolunteerForm>
  );
}

/** Nobody of ours is there: which other group is nearest. */
export function ElsewherePage(view: VolunteerView) {
  const { volunteer, help } = view.visit.words;
  return (
    <VolunteerForm view={view} title={help.elsewhere.title} asks={[]} goOn={help.elsewhere.again} go="stay" again="on">
      <h1>{help.elsewhere.title}</h1>
      <p className="lead">{volunteer.elsewhere}</p>
      <OtherGroups visit={view.visit} found={view.found} />
    </VolunteerForm>
  );
}

/** Near us, and in no ward that we know: a volunteer has a ward, so somebody has to look. */
export function UnplacedPage(view: VolunteerView) {
  const { volunteer, help } = view.visit.words;
  const network = chosenNetwork(view.found, view.answers.network) ?? view.found.networks[0];
  return (
    <VolunteerForm view={view} title={volunteer.unplaced.title} asks={[]} goOn={help.elsewhere.again} go="stay" again="on">
      <h1>{volunteer.unplaced.title}</h1>
      <p className="lead">{volunteer.unplaced.text}</p>
      {network && <RingNetwork say={volunteer.unplaced.ring} network={network} />}
    </VolunteerForm>
  );
}

/** More than one network is there. */
export function NetworkPage(view: VolunteerView) {
  const { label, hint } = view.visit.words.volunteer.network;
  const options = view.found.networks.map(({ slug, name }) => [slug, name] as const);
  return (
    <VolunteerForm view={view} title={label} asks={['network']}>
      <ChoiceField
        name="network"
        legend={<h1>{label}</h1>}
        hint={hint}
        options={options}
        chosen={view.answers.network}
        refused={view.refused}
      />
    </VolunteerForm>
  );
}

/** Whom they help, by name, and whether they are grown up. */
export function AgePage(view: VolunteerView) {
  const { age } = view.visit.words.volunteer;
  const network = chosenNetwork(view.found, view.answers.network);
  return (
    <VolunteerForm view={view} title={age.label} asks={['age']}>
      {network && (
        <p className="kicker">
          <bdi>{network.name}</bdi> · <bdi>{network.wardName}</bdi>
        </p>
      )}
      <ChoiceField
        name="age"
        legend={<h1>{age.label}</h1>}
        hint={age.hint}
        options={Object.entries(age.options)}
        chosen={view.answers.age}
        refused={view.refused}
      />
    </VolunteerForm>
  );
}

/** Under 18: an honest no, and what there is instead. */
export function YoungPage(view: VolunteerView) {
  const { young } = view.visit.words.volunteer;
  return (
    <VolunteerForm view={view} title={young.title} asks={['age']} goOn={null}>
      <h1>{young.title}</h1>
      <p className="lead">{young.text}</p>
      <p>{young.instead}</p>
    </VolunteerForm>
  );
}
