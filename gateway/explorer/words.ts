import type { Language } from '#schema/language.ts';

export type { Language } from '#schema/language.ts';

const zh = {
  example: '示例查询',
  handedOver: '由其他页面带来',
  language: '语言',
  purpose: '用途',
  noToken: '尚无令牌。请运行下面的命令，把打印出的令牌粘贴到这里。',
  refused: '令牌已过期或不被接受。请重新打印一个，粘贴到这里。',
  signIn: '登录',
  signInEnded: '登录已失效，请重新登录。已输入的查询会保留。',
  signInIncomplete: '登录没有完成，请再试一次。',
  signOut: '退出',
  signedOut: '尚未登录。请先登录，再查询。',
  token: '令牌',
  use: '使用',
  viewer: '当前身份',
};

const en: typeof zh = {
  example: 'Example query',
  handedOver: 'from another page',
  language: 'Language',
  purpose: 'Purpose',
  noToken: 'No token yet. Run the command below and paste what it prints.',
  refused: 'The token has expired or is not accepted. Print another and paste it here.',
  signIn: 'Sign in',
  signInEnded: 'Your sign-in has ended. Please sign in again; what you have typed is kept.',
  signInIncomplete: 'The sign-in was not completed. Please try again.',
  signOut: 'Sign out',
  signedOut: 'You are not signed in. Please sign in before you ask.',
  token: 'Token',
  use: 'Use',
  viewer: 'Signed in as',
};

/** Every visible word of the page's own. */
export const words: Readonly<Record<Language, typeof zh>> = { zh, en };
