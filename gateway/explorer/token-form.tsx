import { useState } from 'react';
import type { Language } from './words.ts';
import { words } from './words.ts';

/** Asks for a token where there is none. */
export function TokenForm({ language, onToken }: { language: Language; onToken: (token: string) => void }) {
  const [token, setToken] = useState('');
  const { noToken, token: label, use } = words[language];
  return (
    <form
      className="token-form"
      onSubmit={(event) => {
        event.preventDefault();
        onToken(token);
      }}
    >
      <p>{noToken}</p>
      <code>npm run token -- --body cppcc --role analyst</code>
      <label>
        {label} <input value={token} onChange={(event) => setToken(event.target.value)} required={true} />
      </label>
      <button type="submit">{use}</button>
    </form>
  );
}
