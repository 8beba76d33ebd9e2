//! Identity sources: their kinds, and the types of the identities there.

use crate::endpoint::Fields;

/// The kinds of identity sources with the names that the sources have for them. Of some, they have the code alone.
const PROVIDERS: [(&str, &str); 41] = [
    ("oidc", "OIDC 型企业身份源"),
    ("oauth2", "OAuth2 型企业身份源"),
    ("saml", "SAML 型企业身份源"),
    ("ldap", "LDAP 型企业身份源"),
    ("ad", "AD 型企业身份源"),
    ("cas", "CAS 型企业身份源"),
    ("azure-ad", "Azure AD 型企业身份源"),
    ("wechat", "微信"),
    ("google", "Google"),
    ("qq", "QQ"),
    ("wechatwork", "企业微信"),
    ("dingtalk", "钉钉"),
    ("weibo", "微博"),
    ("github", "GitHub"),
    ("alipay", "支付宝"),
    ("apple", "apple"),
    ("baidu", "百度"),
    ("lark", "飞书"),
    ("gitlab", "GitLab"),
    ("twitter", "Twitter"),
    ("facebook", "Facebook"),
    ("slack", "Slack"),
    ("linkedin", "Linkedin"),
    ("yidun", "网易易盾"),
    ("qingcloud", "青云"),
    ("gitee", "Gitee"),
    ("instagram", "Instagram"),
    ("welink", "Welink"),
    ("huawei", "huawei"),
    ("honor", "honor"),
    ("xiaomi", "xiaomi"),
    ("oppo", "oppo"),
    ("aws", "aws"),
    ("amazon", "amazon"),
    ("douyin", "douyin"),
    ("kuaishou", "kuaishou"),
    ("line", "line"),
    ("sdbz", "sdbz"),
    ("zjzwfw", "zjzwfw"),
    ("zzding", "zzding"),
    ("seeyona8v5", "seeyona8v5"),
];

/// The type of an identity whose request names none.
const DEFAULT_TYPE: &str = "generic";

/// Reads the required kind of an identity source.
pub(super) fn read_provider(fields: &mut Fields<'_>, name: &str) -> String {
    let provider = fields.one_of(name, &PROVIDERS.map(|(code, _)| (code, code)));
    if provider.is_none() {
        fields.mark_invalid(name);
    }
    provider.unwrap_or_default().to_owned()
}

/// Returns the name of a kind of identity sources.
#[must_use]
pub fn provider_name(code: &str) -> &str {
    PROVIDERS.iter().find(|(known, _)| *known == code).map_or(code, |(_, name)| name)
}

/// Reads the `type` of an identity.
pub fn read_identity_type(fields: &mut Fields<'_>) -> String {
    fields.some_text("type").unwrap_or_else(|| DEFAULT_TYPE.to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::PROVIDERS;

    #[test]
    fn the_kinds_of_identity_sources_are_those_of_the_contract() {
        let contract: Value =
            serde_json::from_str(include_str!("../../../../tests/contract/management.json")).unwrap();
        let fields = contract["types"]["CreateIdentityDto"]["fields"].as_array().unwrap();
        let provider = fields.iter().find(|field| field["name"] == "provider").unwrap();
        assert_eq!(provider["enum"], Value::from(PROVIDERS.map(|(code, _)| code).to_vec()));
    }
}
