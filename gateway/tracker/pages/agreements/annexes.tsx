import { Box, Code, Stack, Text, Title } from '@mantine/core';
import type { Body } from '#schema/registry.ts';
import { useAnswer } from '#tracker/hub/use-answer.ts';
import { Answered } from '#tracker/parts/answered.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { nameOf } from './bodies.ts';
import { agreementAnnexes } from './operations.generated.ts';
import { words } from './words.ts';
import './agreements.css';

interface Props {
  readonly no: string;
  /** The bodies that open something under the agreement. */
  readonly grantors: readonly Body[];
}

/** The annex of an agreement as each grantor writes it, with its hash. */
export function Annexes({ no, grantors }: Props) {
  const answer = useAnswer(agreementAnnexes, { no });
  const told = useWords(words);
  const enumWord = useEnumWord();
  return (
    <Section title={told.annexes} note={told.annexesNote}>
      <Answered answer={answer}>
        {(annexes) => (
          <Stack>
            {grantors.map((body) => {
              const annex = annexes[body];
              if (!annex) return null;
              const title = told.annexOf(enumWord('Body', nameOf(body)));
              return (
                <Box key={body}>
                  <Title order={3} size="h5">
                    {title}
                  </Title>
                  <AnnexText label={title} text={annex.text} />
                  <Text size="xs" c="dimmed">
                    {told.hash} <Code className="hash">{annex.hash}</Code>
                  </Text>
                </Box>
              );
            })}
          </Stack>
        )}
      </Answered>
    </Section>
  );
}

/** A long text in a window of its own, scrolled by keyboard too; whole on paper. */
function AnnexText({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reachable by keyboard
    <section className="annex" aria-label={label} tabIndex={0} lang="zh">
      {text}
    </section>
  );
}
