// Everything works without this file. It only saves what is being typed, and keeps the focus where somebody was.
"use strict";

// Time left counts on from what the server wrote.
for (const clock of document.querySelectorAll("[data-tot]")) {
  const end = Date.parse(clock.dataset.tot);
  const show = () => {
    const minutes = Math.max(0, Math.ceil((end - Date.now()) / 60000));
    const bold = document.createElement("b");
    bold.textContent = minutes > 1 ? `${minutes} minuten` : minutes === 1 ? "1 minuut" : "de tijd is om";
    clock.replaceChildren(...(minutes ? ["nog ", bold] : [bold]));
  };
  setInterval(show, 15000);
}

// A box that two people write in is saved a moment after the last key; what the other wrote meanwhile is shown, never lost.
const watch = (form) => {
  let timer = 0, busy = false, again = false;
  const block = form.parentElement;
  const status = form.querySelector(".bewaard");
  const save = async () => {
    if (busy) { again = true; return; }
    busy = true;
    const body = new URLSearchParams(new FormData(form));
    body.set("deel", "ja");
    const answer = await fetch(form.action, { method: "POST", body }).catch(() => null);
    const text = answer ? await answer.text() : "";
    const fresh = new DOMParser().parseFromString(text, "text/html").querySelector(".weging");
    busy = false;
    if (answer && answer.ok && fresh) {
      for (const name of ["sleutel", "gezien", "lijn"]) form.elements[name].value = fresh.querySelector(`[name=${name}]`).value;
      block.id = fresh.id;
      block.dataset.versie = fresh.dataset.versie;
      delete block.dataset.vuil;
      block.querySelector(".fout")?.remove();
      status.textContent = "Bewaard.";
    } else if (answer && answer.status === 409 && fresh) {
      // Only the notice and what was read are new: who types goes on typing where he or she was.
      block.querySelector(".fout")?.remove();
      const notice = fresh.querySelector(".fout");
      if (notice) block.insertBefore(notice, form);
      form.elements.gezien.value = fresh.querySelector("[name=gezien]").value;
      form.elements.sleutel.value = fresh.querySelector("[name=sleutel]").value;
      block.dataset.versie = fresh.dataset.versie;
      block.dataset.vuil = block.dataset.botst = "ja";
      status.textContent = "";
      return;
    } else {
      status.textContent = "Nu niet te bewaren. Uw tekst staat hier nog; druk straks op Bewaar.";
    }
    if (again) { again = false; save(); }
  };
  form.addEventListener("input", () => {
    block.dataset.vuil = "ja";
    status.textContent = "";
    clearTimeout(timer);
    // After a clash it is saved when somebody presses the button: until then the words of the other stay in sight.
    if (form.elements.lijn.value && !block.dataset.botst) timer = setTimeout(save, 1500);
  });
};
for (const form of document.querySelectorAll("form[data-bewaar]")) watch(form);

// What changes while people talk is fetched every ten seconds, except where somebody wrote what is not saved yet.
for (const place of document.querySelectorAll("[data-ververs]")) {
  setInterval(async () => {
    if (document.hidden) return;
    const answer = await fetch(place.dataset.ververs).catch(() => null);
    if (!answer || !answer.ok || answer.redirected) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const piece of fresh.querySelectorAll("[data-versie]")) {
      const old = document.getElementById(piece.id);
      if (old && (old.dataset.versie === piece.dataset.versie || old.dataset.vuil)) continue;
      const active = old && old.contains(document.activeElement) ? document.activeElement : null;
      if (old) old.replaceWith(piece);
      else place.insertBefore(piece, document.getElementById("weging-nieuw"));
      for (const form of piece.querySelectorAll("form[data-bewaar]")) watch(form);
      const again = active && active.id ? document.getElementById(active.id) : null;
      if (!again) continue;
      again.focus();
      if (active.selectionStart !== undefined && again.setSelectionRange) again.setSelectionRange(active.selectionStart, active.selectionEnd);
    }
  }, 10000);
}

// A form that names its draft is saved a moment after the last key, and when the page is left without sending it.
for (const form of document.querySelectorAll("form[data-concept]")) {
  let timer = 0, kept = "", sent = false;
  const status = document.createElement("p");
  status.className = "soft bewaard";
  status.setAttribute("role", "status");
  form.append(status);

  const save = async () => {
    clearTimeout(timer);
    timer = 0;
    const data = new URLSearchParams(new FormData(form));
    data.set("adres", location.pathname + location.search);
    const body = data.toString();
    if (sent || body === kept) return;
    kept = body;
    const text = await fetch("/concepten", { method: "POST", body: data, keepalive: body.length < 60000 })
      .then((answer) => (answer.status === 204 ? "Bewaard terwijl u typt." : ""), () => "");
    status.textContent = text || "Nu niet te bewaren. Laat deze bladzijde open tot u verstuurt.";
    if (!text) kept = "";
  };
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(save, 1200);
  });
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    sent = true;
  });
  addEventListener("pagehide", () => {
    if (timer) save();
  });
  addEventListener("pageshow", () => {
    sent = false;
  });
}

// The dagblad: Enter saves a line without leaving the page and moves to the next family. The answer is the page that a
// browser without script gets; only the row that was sent is taken from it.
const page = document.querySelector("[data-dagblad]");
if (page) {
  // How the contact was, read from the words as the server does it (Contact+Soort.swift), shown before Enter.
  const words = page.dataset.woorden.split(";").map((part) => {
    const [kind, list] = part.split("=");
    return [kind, list.split(",")];
  });
  const named = (text) => {
    const line = ` ${text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean).join(" ")} `;
    const says = (word) => line.replaceAll(` niet ${word} `, " ").includes(` ${word} `);
    return (words.find(([, list]) => list.some(says)) || ["onbekend"])[0];
  };
  page.addEventListener("input", (event) => {
    const row = event.target.form;
    const { soort, tekst } = row.elements;
    const shown = row.querySelector("[data-soort]");
    const kind = soort.value || (tekst.value.trim() ? named(tekst.value) : "");
    const name = kind && [...soort.options].find((option) => option.value === kind);
    shown.textContent = !kind ? "hoe: uit uw woorden" : kind === "onbekend" || !name ? "hoe: onbekend" : name.textContent.toLowerCase();
  });

  page.addEventListener("submit", async (event) => {
    const row = event.target;
    if (row.dataset.bezig) { event.preventDefault(); return; }
    event.preventDefault();
    row.dataset.bezig = "ja";
    const next = row.nextElementSibling;
    const answer = await fetch(row.action, { method: "POST", body: new URLSearchParams(new FormData(row)) }).catch(() => null);
    const fresh = answer && new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(row.id);
    delete row.dataset.bezig;
    if (!fresh) {
      let status = row.querySelector(".veldfout");
      if (!status) {
        status = document.createElement("p");
        status.className = "veldfout";
        status.setAttribute("role", "alert");
        row.append(status);
      }
      status.textContent = "Nu niet te bewaren. Uw tekst staat hier nog; druk straks weer op Enter.";
      return;
    }
    row.replaceWith(fresh);
    const field = (answer.ok && next ? next : fresh).querySelector("[name=tekst]");
    field.focus();
    field.scrollIntoView({ block: "nearest" });
  });
}

// What was typed in a form that does not save itself is not thrown away unasked.
let typed = false, sending = false;
document.addEventListener("input", (event) => {
  const form = event.target.form;
  if (form && form.method === "post" && !form.dataset.bewaar && !form.dataset.concept) typed = true;
});
document.addEventListener("submit", () => { sending = true; });
addEventListener("beforeunload", (event) => { if (typed && !sending) event.preventDefault(); });
