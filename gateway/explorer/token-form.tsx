import { useState } from 'react';
import { type Language, words } from './words.ts';

interface Props {
  readonly language: Language;
  /** Whether the hub refused the token there was. */
  readonly refused: boolean;
  readonly onToken: (token: string) => void;
}

/** Asks for a token where there is none, or none that the hub accepts. */
export function TokenForm({ language, refused, onToken }: Props) {
  const [token, setToken] = useState('');
  const { token: label, use } = words[language];
  const other = language === 'zh' ? 'en' : 'zh';
  const reason = refused ? 'refused' : 'noToken';
  return (
    <form
      className="token-form"
      onSubmit={(event) => {
        event.preventDefault();
        onToken(token);
      }}
    >
      <p role={refused ? 'alert' : undefined}>
        {words[language][reason]}
        <br />
        <span lang={other}>{words[other][reason]}</span>
      </p>
      <code>npm run token -- --body cppcc --role analyst</code>
      <label>
        {label}
        <input
          value={token}
          onChange={(event) => setToken(event.target.value)}
          required={true}
          pattern="\s*[\w\-]+\.[\w\-]+\.[\w\-]+\s*"
          autoComplete="off"
          spellCheck={false}
        />
      </label>
      <button type="submit">{use}</button>
    </form>
  );
}
