const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Known to every reader of a French daily; what is missing is worth a few words of explanation. */
export const KNOWN_ACRONYMS = words(`
  ONU UE OTAN OMS FMI UNESCO UNICEF USA URSS RDA RFA FBI CIA NSA NASA ESA CNRS SNCF RATP TGV TER RER EDF GDF RFI RTL BFM
  LCI TF1 CNN BBC AFP AP HLM RSA SMIC TVA PIB PME PMI CDI CDD PDG DRH RTT CAC CGT CFDT FO CRS GIGN RAID SAMU SMUR IRM ADN
  ARN VIH SIDA IVG PMA GPA CHU EHPAD BAC BTS CAP DUT HEC ENA ENS CP CE1 CE2 CM1 CM2 JO CIO FIFA UEFA PSG OM OL NBA F1 TV CD
  DVD USB SMS GPS PC IA QR ONG OGM CO2 PDF HTML MP3 BD SF SOS VIP WC ZEP OK PS RPR UMP LR PCF RN FN LFI EELV LREM PV AG CE
  CV TGI RN7 A1 A6 A7 A10 HT TTC CSG IR ISF IFI PEL LOL XIX XX XXI II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII
  COVID EPR BCE BNP LVMH SFR RMC INSEE IGN CNIL ARS CAF CPAM RIB PACS GAFA 4G 5G WIFI VTT VTC ULM HD LED ABS SUV GMT`)

/** Folded: without accents, apostrophes as spaces. */
export const VAGUE_LINKS: ReadonlySet<string> = new Set(
  `cliquez ici|clique ici|cliquer ici|ici|en savoir plus|savoir plus|lire la suite|la suite|lire plus|lire|lire aussi|plus
  |plus d infos|plus d informations|voir plus|voir|decouvrir|decouvrez|suite|lien|ce lien|par ici|commencer|continuer|
  consulter|telecharger|article|cet article|cette page|page|site|le site|suivez ce lien|details|en detail|
  click here|click this|here|this|more|learn more|read more|go|start|right here|see more|info|information|link`
    .split('|')
    .map((text) => text.trim())
    .filter((text) => text !== ''),
)
