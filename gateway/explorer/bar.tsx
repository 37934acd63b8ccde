import { type Purpose, purposes as purposeNamesOf } from '#schema/purpose.ts';
import { viewerOf } from '../session/viewer.ts';
import { examples } from './examples.ts';
import { type Language, words } from './words.ts';

interface Props {
  readonly chosen: number;
  readonly onChoose: (chosen: number) => void;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly token: string | null;
  readonly purposes: readonly Purpose[];
  readonly purpose: Purpose | undefined;
  readonly onPurpose: (purpose: Purpose) => void;
  readonly onSignOut: () => void;
}

/** The bar above GraphiQL: the ready queries, the language, and who asks. */
export function Bar({ chosen, onChoose, language, onLanguage, token, purposes, purpose, onPurpose, onSignOut }: Props) {
  const { example, language: languageLabel, purpose: purposeLabel, viewer, signOut, handedOver } = words[language];
  return (
    <header className="bar">
      <h1>协同</h1>
      <label>
        {example}{' '}
        <select value={chosen} onChange={(event) => onChoose(Number(event.target.value))}>
          {chosen < 0 && <option value={chosen}>{handedOver}</option>}
          {examples.map((entry, index) => (
            <option key={entry.en} value={index}>
              {entry[language]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {languageLabel}{' '}
        <select value={language} onChange={(event) => onLanguage(event.target.value as Language)}>
          <option value="zh">中文</option>
          <option value="en">English</option>
        </select>
      </label>
      {purposes.length > 0 && (
        <label>
          {purposeLabel}{' '}
          <select value={purpose} onChange={(event) => onPurpose(event.target.value as Purpose)}>
            {purposes.map((admitted) => (
              <option key={admitted} value={admitted}>
                {purposeNamesOf[admitted][language]}
              </option>
            ))}
          </select>
        </label>
      )}
      {token && (
        <span className="viewer">
          {viewer} <strong>{viewerOf(token, language)}</strong>{' '}
          <button type="button" onClick={onSignOut}>
            {signOut}
          </button>
        </span>
      )}
    </header>
  );
}
