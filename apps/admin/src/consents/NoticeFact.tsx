import { useTranslation } from 'react-i18next';
import type { NoticeFactFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';

/** When somebody whom another asked for was told what we keep, and by whom. */
export function NoticeFact({ request: { noticeReadAt, noticeReadBy } }: { request: NoticeFactFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (!noticeReadAt) return t('told.notYet');
  const time = formats.moment(noticeReadAt);
  return noticeReadBy ? t('told.by', { time, name: noticeReadBy }) : time;
}

NoticeFact.fragment = graphql(`fragment NoticeFact on HelpRequest { noticeReadAt noticeReadBy }`);
