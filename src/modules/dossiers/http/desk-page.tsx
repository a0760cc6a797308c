import type { ComponentChildren, VNode } from 'preact';
import { AppError } from '#kernel/app-error.ts';
import type { DossierCode } from '#kernel/codes.ts';
import type { Subject } from '#kernel/subject.ts';
import { findAgency } from '#modules/directory';
import { can } from '#modules/identity';
import { csrfField, type FastifyReply, type FastifyRequest } from '#platform/http/routes.ts';
import type { Platform } from '#platform/platform.ts';
import type { DeskSubject } from '#ui/index.ts';
import { hasRight } from '../domain/policies.ts';
import { readTypedDossierCodes } from '../domain/typed-code.ts';
import { openForOfficer, workList } from '../use-cases/work-list.ts';
import { type DeskView, tabOfSlug } from '../views/links.ts';
import type { ActFormState } from '../views/officer/act-form.tsx';
import { DeskPage } from '../views/officer/desk.page.tsx';
import { dossierPanel } from '../views/officer/dossier-panel.tsx';

const ROWS = 50;

export type Desk = {
  readonly platform: Platform;
  readonly subject: Subject;
  readonly shown: DeskSubject;
  readonly csrf: { readonly name: string; readonly value: string };
};

/** Who sits at this desk. The route's rule has let in officers only; this says so to the compiler. */
export async function deskOf(platform: Platform, request: FastifyRequest, reply: FastifyReply): Promise<Desk> {
  const { subject } = request;
  if (subject === null) throw new AppError('not-signed-in');
  const agency = await findAgency(platform, subject.agency);
  const csrf = await csrfField(reply);
  const shown = { name: subject.name, unit: agency?.name ?? subject.agency, csrf, mayAdminister: can(subject, 'admin.open') };
  return { platform, subject, shown, csrf };
}

export function viewOf(query: { readonly muc?: string | undefined; readonly q?: string | undefined; readonly sau?: string | undefined }): DeskView {
  return { tab: tabOfSlug(query.muc), text: query.q ?? '', after: query.sau ?? null };
}

type Shown = { readonly view: DeskView; readonly open: DossierCode | null; readonly form: ActFormState | null; readonly notice?: ComponentChildren };

/** The work list, with a dossier open on its right when one is asked for. */
export async function deskPage(desk: Desk, { view, open, form, notice }: Shown): Promise<VNode> {
  const { platform, subject, csrf } = desk;
  const now = platform.clock.now();
  const list = await workList(platform, subject, { ...view, agency: null, limit: ROWS });
  const opened = open === null ? null : await openForOfficer(platform, subject, open);
  return (
    <DeskPage
      subject={desk.shown}
      view={view}
      list={list}
      now={now}
      mayReceive={hasRight(subject, 'dossier.accept')}
      open={opened === null ? undefined : dossierPanel({ opened, view, now, csrf, form })}
      notice={notice}
    />
  );
}

/** Codes in addresses are read as people type them. */
export function codeIn(typed: string): DossierCode {
  const [code] = readTypedDossierCodes(typed).exact;
  if (code === undefined) throw new AppError('dossier-not-found');
  return code;
}
