import { Alert, Button, Center, Code, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import type { SessionState } from '../../session/session.ts';
import { useWords } from '../words/language-context.ts';
import { words } from './words.ts';

interface Props {
  readonly canSignIn: boolean;
  readonly fault: SessionState['fault'];
  readonly onSignIn: () => void;
  readonly onToken: (token: string) => void;
}

/** What is shown to a reader who is not signed in: where to sign in, or, where one cannot, a place for a token. */
export function SignIn({ canSignIn, fault, onSignIn, onToken }: Props) {
  const { product, subtitle, ...told } = useWords(words);
  const why = canSignIn
    ? { refused: told.signInEnded, incomplete: told.signInIncomplete, none: told.signedOut }
    : { refused: told.tokenRefused, incomplete: told.signInIncomplete, none: told.noToken };
  return (
    <Center component="main" mih="100vh" p="md">
      <Paper maw={440} w="100%" p="xl" shadow="xs">
        <Stack>
          <div>
            <Title order={1}>{product}</Title>
            <Text c="dimmed">{subtitle}</Text>
          </div>
          {fault ? <Alert role="alert">{why[fault]}</Alert> : <Text>{why.none}</Text>}
          {canSignIn ? <Button onClick={onSignIn}>{told.signIn}</Button> : <TokenForm onToken={onToken} />}
        </Stack>
      </Paper>
    </Center>
  );
}

function TokenForm({ onToken }: Pick<Props, 'onToken'>) {
  const [token, setToken] = useState('');
  const { token: label, use } = useWords(words);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onToken(token);
      }}
    >
      <Stack>
        <Code block={true}>npm run token -- --body cppcc --role leader</Code>
        <TextInput
          label={label}
          value={token}
          onChange={(event) => setToken(event.target.value)}
          required={true}
          pattern="\s*[\w\-]+\.[\w\-]+\.[\w\-]+\s*"
          autoComplete="off"
        />
        <Button type="submit">{use}</Button>
      </Stack>
    </form>
  );
}
