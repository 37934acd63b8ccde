import type { SessionState } from '../session/session.ts';
import { type Language, words } from './words.ts';

interface Props {
  readonly language: Language;
  readonly fault: SessionState['fault'];
  readonly onSignIn: () => void;
}

/** Asks to sign in where nobody is signed in, or no longer. */
export function SignInForm({ language, fault, onSignIn }: Props) {
  const other = language === 'zh' ? 'en' : 'zh';
  const reason = fault === undefined ? 'signedOut' : fault === 'refused' ? 'signInEnded' : 'signInIncomplete';
  return (
    <section className="sign-in">
      <p role={fault && 'alert'}>
        {words[language][reason]}
        <br />
        <span lang={other}>{words[other][reason]}</span>
      </p>
      <button type="button" onClick={onSignIn}>
        {words[language].signIn}
      </button>
    </section>
  );
}
