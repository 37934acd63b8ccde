import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { Told } from './told.tsx';

interface Props {
  readonly id: string;
  readonly no: string;
  readonly title: string;
}

/** The way to a supervision proposal: its title, and its number below. */
export function ProposalLink({ id, no, title }: Props) {
  return (
    <Told>
      <Anchor component={Link} to={`/proposals/${id}`} size="sm">
        {title}
      </Anchor>
      <span className="document-no">{no}</span>
    </Told>
  );
}
