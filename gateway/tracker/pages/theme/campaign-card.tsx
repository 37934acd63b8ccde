import { Anchor, Group, Paper, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { Facts } from '#tracker/parts/facts.tsx';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import type { ShownCampaign, ShownYear } from './answer-types.ts';
import { Figure } from './figure.tsx';
import type { partners } from './partners.ts';
import { Told } from './told.tsx';
import { useThemeLabel } from './use-theme-label.ts';
import { words } from './words.ts';

type Changes = (typeof partners)[number]['changes'];

interface Props {
  readonly campaign: ShownCampaign;
  /** What the answer calls that which happened in it, and what that was. */
  readonly changes: Changes;
  readonly happened: ShownYear[Changes];
}

/** A campaign: with whom, under which agreement and plan, on which theme, and what happened last. */
export function CampaignCard({ campaign, changes, happened }: Props) {
  const told = useWords(words);
  const [enumWord, format, label] = [useEnumWord(), useFormat(), useThemeLabel()];
  const { partner, planNo, form, status, startedOn, basisDoc, theme, agreement } = campaign;
  const day = (value: string) => <time dateTime={value}>{format.day(value)}</time>;
  return (
    <Paper component="article" className="keep-together" aria-label={enumWord('Body', partner)}>
      <Group justify="space-between" mb="sm">
        <Title order={3} size="h5">
          {enumWord('Body', partner)}
        </Title>
        <StatusBadge of="CampaignStatus" value={status} />
      </Group>
      <Facts
        facts={[
          [told.theme, theme && <Told>{label(theme)}</Told>],
          [told.plan, <Told key="plan">{planNo}</Told>],
          [told.form, enumWord('SupervisionForm', form)],
          [told.startedOn, day(startedOn)],
          [told.basisDoc, basisDoc && <Told>{basisDoc}</Told>],
          [told.agreement, agreement && <AgreementLink {...agreement} />],
          [told.validTo, agreement && day(agreement.validTo)],
        ]}
      />
      <Text size="xs" c="dimmed" mt="md">
        {told.happened}
      </Text>
      <Text size="sm">
        {told.happenedTotal} <Figure of={`supervisionYear.${changes}.totalCount`} />
      </Text>
      {happened?.nodes.map(({ id, happenedOn, kind, title }) => (
        <Text size="sm" key={id}>
          {day(happenedOn)} {enumWord('TimelineKind', kind)} <Told>{title}</Told>
        </Text>
      ))}
      {happened?.totalCount === 0 && <Text size="sm">{told.happenedNone}</Text>}
    </Paper>
  );
}

function AgreementLink({ no, title }: NonNullable<ShownCampaign['agreement']>) {
  return (
    <Told>
      <Anchor component={Link} to={`/agreements/${encodeURIComponent(no)}`} size="sm">
        {title}
      </Anchor>
      <span className="document-no">{no}</span>
    </Told>
  );
}
